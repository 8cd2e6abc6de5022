import contract.LayerShapes;

class MyLayerShapes implements LayerShapes {
    @Override
    public int[][] shapes(int[] neurons) {
        int[][] shapes = new int[neurons.length - 1][2];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i][0] = neurons[i] + neurons[i + 1];
            shapes[i][1] = neurons[i + 1];
        }
        shapes[shapes.length - 1][0] -= neurons[neurons.length - 1];
        return shapes;
    }
}
