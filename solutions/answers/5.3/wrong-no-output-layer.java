// expects: The output layer is missing.
import contract.LayerShapes;

class MyLayerShapes implements LayerShapes {
    @Override
    public int[][] shapes(int[] neurons) {
        int[][] shapes = new int[neurons.length - 2][];
        for (int i = 0; i < shapes.length; i++) {
            boolean last = i == neurons.length - 2;
            shapes[i] = new int[] {neurons[i] + neurons[i + 1], neurons[i + 1]};
        }
        return shapes;
    }
}
