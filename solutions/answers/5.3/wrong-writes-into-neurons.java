// expects: Your answer writes into neurons: work on a copy, neurons.clone().
import contract.LayerShapes;

class MyLayerShapes implements LayerShapes {
    @Override
    public int[][] shapes(int[] neurons) {
        int[][] shapes = new int[neurons.length - 1][];
        for (int layer = neurons.length - 1; layer >= 1; layer--) {
            boolean isOutput = layer == neurons.length - 1;
            shapes[layer - 1] = new int[] {neurons[layer - 1] + (isOutput ? 0 : neurons[layer]), neurons[layer]};
            neurons[layer] = 0;
        }
        return shapes;
    }
}
