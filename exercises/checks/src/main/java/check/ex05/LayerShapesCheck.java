package check.ex05;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LayerShapes;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Task 5.3: [below + own, own] of each recurrent layer, [below, own] of the output. */
public final class LayerShapesCheck extends TaskCheck<LayerShapes> {
    private static final LayerShapes RIGHT = layers((below, own, last) -> new int[] {last ? below : below + own, own});

    /** For the exercise, and for JUnit. */
    public LayerShapesCheck() {
        super("5.3", "shapes of layers", LayerShapes.class);
        right(RIGHT);
        calls(draw -> call(draw.size(40, 90), draw.size(20, 39), draw.size(10, 19), draw.size(2, 9)));

        mistake("output-with-feedback", "The output layer is plain: it gets no feedback.", layers((below, own, last) ->
                new int[] {below + own, own}));
        mistake(
                "no-feedback",
                "The feedback is missing: a recurrent layer also gets its own last output.",
                layers((below, own, last) -> new int[] {below, own}));
        mistake(
                "exchanged",
                "Rows and columns are swapped: a row of inputs multiplies from the left, so the matrix has one row per input.",
                layers((below, own, last) -> new int[] {own, last ? below : below + own}));
        mistake(
                "below-twice",
                "You feed back the outputs of the layer below: a layer gets its own outputs back.",
                layers((below, own, last) -> new int[] {last ? below : 2 * below, own}));
        mistake("bias-row", "You count the biases as a row: give the shapes without them.", layers((below, own, last) ->
                new int[] {(last ? below : below + own) + 1, own}));
        mistake(
                "own-alone",
                "You count only the feedback: the layer also reads the layer below.",
                layers((below, own, last) -> new int[] {last ? below : own, own}));
        mistake(
                "no-output-layer",
                "The output layer is missing.",
                neurons -> Arrays.copyOf(all(neurons), neurons.length - 2));
        mistake(
                "first-layer-alone",
                "Only your first layer gets feedback: every recurrent layer gets its own last outputs.",
                neurons -> {
                    int[][] shapes = all(neurons);
                    for (int layer = 1; layer < shapes.length; layer++) {
                        shapes[layer][0] = neurons[layer];
                    }
                    return shapes;
                });
        mistake(
                "inputs-to-every-layer",
                "You feed the inputs into every layer: only the first gets them, a later one gets the outputs of the layer below.",
                neurons -> later(neurons, (below, own) -> below + own + neurons[0]));
        mistake(
                "inputs-for-below",
                "You feed the inputs into every layer: only the first gets them, a later one gets the outputs of the layer below.",
                neurons -> later(neurons, (below, own) -> neurons[0] + own));
        mistake(
                "one-layer-too-many",
                "You have one layer too many: n numbers of neurons make n − 1 matrices.",
                neurons -> {
                    int[][] shapes = new int[neurons.length][];
                    for (int layer = 0; layer < neurons.length; layer++) {
                        shapes[layer] = new int[] {neurons[layer] + neurons[layer + 1], neurons[layer + 1]};
                    }
                    return shapes;
                });
        mistake(
                "multiplied",
                "You multiply below and own: their numbers are side by side in one row, so add them.",
                layers((below, own, last) -> new int[] {last ? below : below * own, own}));
        mistake(
                "first-layer-plain",
                "The first layer is plain here: it is recurrent, and gets its own last outputs.",
                neurons -> {
                    int[][] shapes = all(neurons);
                    shapes[0][0] = neurons[0];
                    return shapes;
                });

        Law<LayerShapes> oneLayer = law(draw -> call(draw.size(20, 39), draw.size(10, 19), draw.size(2, 9)));

        check(0, "the network of the quiz, 3-7-1", LayerShapesCheck::equalsTheQuiz);
        obeys(1.5, "two recurrent layers of several sizes");
        obeys(1, "one recurrent layer", oneLayer);
        leavesArgumentsAlone(0.5);
    }

    private static void equalsTheQuiz(Trial<LayerShapes> trial) {
        trial.gives(new int[][] {{10, 7}, {7, 1}}, call(3, 7, 1));
    }

    private interface Shape {
        int[] of(int below, int own, boolean last);
    }

    private static LayerShapes layers(Shape shape) {
        return neurons -> {
            int[][] shapes = new int[neurons.length - 1][];
            for (int layer = 1; layer < neurons.length; layer++) {
                shapes[layer - 1] = shape.of(neurons[layer - 1], neurons[layer], layer == neurons.length - 1);
            }
            return shapes;
        };
    }

    private static int[][] all(int... neurons) {
        return RIGHT.shapes(neurons);
    }

    private static int[][] later(int[] neurons, IntBinaryOperator rows) {
        int[][] shapes = all(neurons);
        for (int layer = 2; layer < neurons.length - 1; layer++) {
            shapes[layer - 1][0] = rows.applyAsInt(neurons[layer - 1], neurons[layer]);
        }
        return shapes;
    }

    private static Call<LayerShapes> call(int... neurons) {
        return new Call<>("neurons " + Arrays.toString(neurons), answer -> answer.shapes(neurons));
    }
}
