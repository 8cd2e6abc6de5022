package check.ex05;

import check.Call;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.LayerShapes;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Task 5.3: [below + own, own] of each recurrent layer, [below, own] of the output. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class LayerShapesCheck {
    private static final LayerShapes RIGHT = layers((below, own, last) -> new int[] {last ? below : below + own, own});

    private static final List<Mistake<LayerShapes>> MISTAKES = List.of(
            new Mistake<>("The output layer is plain: it gets no feedback.", layers((below, own, last) ->
                    new int[] {below + own, own})),
            new Mistake<>(
                    "The feedback is missing: a recurrent layer also gets its own last output.",
                    layers((below, own, last) -> new int[] {below, own})),
            new Mistake<>(
                    "Rows and columns are exchanged: a row of inputs stands left of the matrix, so the inputs are its rows.",
                    layers((below, own, last) -> new int[] {own, last ? below : below + own})),
            new Mistake<>(
                    "A layer is fed back its own outputs, not those of the layer below a second time.",
                    layers((below, own, last) -> new int[] {last ? below : 2 * below, own})),
            new Mistake<>(
                    "The biases are counted as a row: the shapes are asked without them.",
                    layers((below, own, last) -> new int[] {(last ? below : below + own) + 1, own})),
            new Mistake<>(
                    "Only the feedback's part is there: the layer below speaks as well.",
                    layers((below, own, last) -> new int[] {last ? below : own, own})),
            new Mistake<>("The output layer is missing.", neurons -> Arrays.copyOf(all(neurons), neurons.length - 2)),
            new Mistake<>(
                    "Only the first layer gets feedback: every recurrent layer gets its own last outputs.", neurons -> {
                        int[][] shapes = all(neurons);
                        for (int layer = 1; layer < shapes.length; layer++) {
                            shapes[layer][0] = neurons[layer];
                        }
                        return shapes;
                    }),
            new Mistake<>(
                    "The inputs go into the first layer alone: a later one gets the outputs of the layer below.",
                    neurons -> later(neurons, (below, own) -> below + own + neurons[0])),
            new Mistake<>(
                    "The inputs go into the first layer alone: a later one gets the outputs of the layer below.",
                    neurons -> later(neurons, (below, own) -> neurons[0] + own)),
            new Mistake<>("One layer too many: n numbers of neurons make n − 1 matrices.", neurons -> {
                int[][] shapes = new int[neurons.length][];
                for (int layer = 0; layer < neurons.length; layer++) {
                    shapes[layer] = new int[] {neurons[layer] + neurons[layer + 1], neurons[layer + 1]};
                }
                return shapes;
            }),
            new Mistake<>(
                    "Below and own are multiplied: they stand side by side, so they are added.",
                    layers((below, own, last) -> new int[] {last ? below : below * own, own})),
            new Mistake<>("The first layer is plain here: it is recurrent, and gets its own last outputs.", neurons -> {
                int[][] shapes = all(neurons);
                shapes[0][0] = neurons[0];
                return shapes;
            }));

    private static final Law<LayerShapes> LAW = new Law<>(
            RIGHT, MISTAKES, draw -> call(draw.size(40, 90), draw.size(20, 39), draw.size(10, 19), draw.size(2, 9)));
    private static final Law<LayerShapes> ONE_LAYER =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw.size(20, 39), draw.size(10, 19), draw.size(2, 9)));

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

    /** For JUnit. */
    LayerShapesCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the network of the quiz, 3-7-1")
    void equalsTheQuiz(Trial<LayerShapes> trial) {
        trial.gives(new int[][] {{10, 7}, {7, 1}}, call(3, 7, 1), LAW);
    }

    @Test
    @Order(2)
    @Points(1.5)
    @DisplayName("two recurrent layers of several sizes")
    void everyRecurrentLayerGetsItsOwnOutputs(Trial<LayerShapes> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("one recurrent layer")
    void oneRecurrentLayer(Trial<LayerShapes> trial) {
        trial.obeys(ONE_LAYER);
    }

    @Test
    @Order(4)
    @Points(0.5)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<LayerShapes> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
