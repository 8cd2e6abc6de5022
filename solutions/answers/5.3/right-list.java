import contract.LayerShapes;

class MyLayerShapes implements LayerShapes {
    @Override
    public int[][] shapes(int[] neurons) {
        java.util.List<int[]> shapes = new java.util.ArrayList<>();
        int below = neurons[0];
        for (int i = 1; i < neurons.length - 1; i++) {
            shapes.add(new int[] {below + neurons[i], neurons[i]});
            below = neurons[i];
        }
        shapes.add(new int[] {below, neurons[neurons.length - 1]});
        return shapes.toArray(new int[0][]);
    }
}
