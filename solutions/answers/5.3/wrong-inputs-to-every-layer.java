// expects: The inputs go into the first layer alone: a later one gets the outputs of the layer below.
import contract.LayerShapes;

class MyLayerShapes implements LayerShapes {
    @Override
    public int[][] shapes(int[] neurons) {
        int[][] shapes = new int[neurons.length - 1][2];
        for (int i = 0; i < shapes.length; i++) {
            boolean isOutput = i == shapes.length - 1;
            int inputs = i == 0 || isOutput ? neurons[i] : neurons[i] + neurons[0];
            shapes[i][0] = isOutput ? inputs : inputs + neurons[i + 1];
            shapes[i][1] = neurons[i + 1];
        }
        return shapes;
    }
}
