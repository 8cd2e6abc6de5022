// expects: Only the first layer gets feedback: every recurrent layer gets its own last outputs.
import contract.LayerShapes;

class MyLayerShapes implements LayerShapes {
    @Override
    public int[][] shapes(int[] neurons) {
        int[][] shapes = new int[neurons.length - 1][2];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i][0] = i == 0 ? neurons[0] + neurons[1] : neurons[i];
            shapes[i][1] = neurons[i + 1];
        }
        return shapes;
    }
}
