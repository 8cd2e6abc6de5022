// expects: The biases are counted as a row: the shapes are asked without them.
import contract.LayerShapes;

class MyLayerShapes implements LayerShapes {
    @Override
    public int[][] shapes(int[] neurons) {
        int[][] shapes = new int[neurons.length - 1][];
        for (int i = 0; i < shapes.length; i++) {
            boolean last = i == neurons.length - 2;
            shapes[i] = new int[] {neurons[i] + (last ? 0 : neurons[i + 1]) + 1, neurons[i + 1]};
        }
        return shapes;
    }
}
