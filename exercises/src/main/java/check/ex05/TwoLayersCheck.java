package check.ex05;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.TwoLayers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 5.4: two layers, each with weights and a state of its own. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class TwoLayersCheck {
    private static final TwoLayers RIGHT = both((x, one, two, first, second) -> {
        INDArray now = one.of(x, first);
        return new INDArray[] {now, two.of(now, second)};
    });

    private static final TwoLayers ONE_STATE = both((x, one, two, first, second) -> {
        INDArray now = one.of(x, second);
        return new INDArray[] {now, two.of(now, now)};
    });

    private static final List<Mistake<TwoLayers>> MISTAKES = List.of(
            new Mistake<>(
                    "This is the run as it was found.", (x, W1, b1, W2, b2) -> ONE_STATE.states(x, W1, b1, W1, b1)),
            new Mistake<>(
                    "The layers have weights of their own now, and still share one state: each needs its own.",
                    ONE_STATE),
            new Mistake<>(
                    "The layers have states of their own now, and still share W1 and b1: the second has W2 and b2.",
                    (x, W1, b1, W2, b2) -> RIGHT.states(x, W1, b1, W1, b1)),
            new Mistake<>(
                    "The second layer still has the first one's bias: its own is b2.",
                    (x, W1, b1, W2, b2) -> RIGHT.states(x, W1, b1, W2, b1)),
            new Mistake<>(
                    "The second layer still has the first one's weights: its own are W2.",
                    (x, W1, b1, W2, b2) -> RIGHT.states(x, W1, b1, W1, b2)),
            new Mistake<>(
                    "The second layer is fed back the first one's state: it has a last state of its own.",
                    both((x, one, two, first, second) -> {
                        INDArray now = one.of(x, first);
                        return new INDArray[] {now, two.of(now, now)};
                    })),
            new Mistake<>(
                    "The first layer is fed back the second one's state: it has a last state of its own.",
                    both((x, one, two, first, second) -> {
                        INDArray now = one.of(x, second);
                        return new INDArray[] {now, two.of(now, second)};
                    })),
            new Mistake<>(
                    "The second layer hears the first one's state of the step before; it gets the new one.",
                    both((x, one, two, first, second) -> new INDArray[] {one.of(x, first), two.of(first, second)})),
            new Mistake<>(
                    "The second layer hears the input: it gets what the first one says.",
                    both((x, one, two, first, second) -> new INDArray[] {one.of(x, first), two.of(x, second)})),
            new Mistake<>(
                    "These are the states of the first layer; the second one's are asked for.",
                    both((x, one, two, first, second) -> {
                        INDArray now = one.of(x, first);
                        return new INDArray[] {now, now};
                    })),
            new Mistake<>(
                    "This is the last state alone: every s_t is asked for, [T,N,H].",
                    (x, W1, b1, W2, b2) ->
                            RIGHT.states(x, W1, b1, W2, b2).slice(x.size(0) - 1).dup()),
            new Mistake<>(
                    "W1 and W2 have changed places: the first layer has W1 and b1.",
                    (x, one, b, two, c) -> RIGHT.states(x, two, c, one, b)),
            new Mistake<>(
                    "The first layer has the second one's weights as well: its own are W1.",
                    (x, one, b, two, c) -> RIGHT.states(x, two, c, two, c)),
            new Mistake<>(
                    "The first layer does not keep its state: f_{t−1} is what it said one step before.",
                    both((x, one, two, first, second) -> {
                        INDArray now = one.of(x, Nd4j.zerosLike(first));
                        return new INDArray[] {now, two.of(now, second)};
                    })),
            new Mistake<>(
                    "The second layer does not keep its state: s_{t−1} is what it said one step before.",
                    both((x, one, two, first, second) -> {
                        INDArray now = one.of(x, first);
                        return new INDArray[] {now, two.of(now, Nd4j.zerosLike(second))};
                    })),
            new Mistake<>(
                    "The second layer's own state stands before what it hears: the row is [f_t, s_{t−1}].",
                    both((x, one, two, first, second) -> {
                        INDArray now = one.of(x, first);
                        return new INDArray[] {now, two.of(second, now)};
                    })));

    private static final Law<TwoLayers> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(3, 6), draw.size(2, 4), draw.size(2, 5)));

    private interface Layer {
        INDArray of(INDArray input, INDArray before);
    }

    private interface Step {
        INDArray[] of(INDArray x, Layer one, Layer two, INDArray first, INDArray second);
    }

    /** The loop over time; a step makes both new states. */
    private static TwoLayers both(Step step) {
        return (x, W1, b1, W2, b2) -> {
            Layer one = (input, before) -> FeedbackStepCheck.RIGHT.step(input, before, W1, b1);
            Layer two = (input, before) -> FeedbackStepCheck.RIGHT.step(input, before, W2, b2);
            INDArray states = Nd4j.create(x.shape());
            INDArray[] now = {Nd4j.zerosLike(x.slice(0)), Nd4j.zerosLike(x.slice(0))};
            for (int t = 0; t < x.size(0); t++) {
                now = step.of(x.slice(t), one, two, now[0], now[1]);
                states.putSlice(t, now[1]);
            }
            return states;
        };
    }

    private static Call<TwoLayers> call(Draw draw, int T, int N, int H) {
        INDArray x = draw.normal(T, N, H);
        INDArray W1 = draw.scaled(0.6, 2 * H, H);
        INDArray b1 = draw.scaled(0.5, H);
        INDArray W2 = draw.scaled(0.6, 2 * H, H);
        INDArray b2 = draw.scaled(0.5, H);
        return new Call<>("T=" + T + ", N=" + N + ", H=" + H, answer -> answer.states(x, W1, b1, W2, b2));
    }

    /** For JUnit. */
    TwoLayersCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("two steps worked by hand")
    void equalsHandArithmetic(Trial<TwoLayers> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{1}}, {{0}}});
        INDArray W1 = Nd4j.createFromArray(new float[][] {{1}, {2}});
        INDArray b1 = Nd4j.createFromArray(new float[] {0});
        INDArray W2 = Nd4j.createFromArray(new float[][] {{2}, {1}});
        INDArray b2 = Nd4j.createFromArray(new float[] {-1});
        // first 0.76159, 0.90925; second tanh(0.52319) = 0.48016, tanh(1.81850 + 0.48016 - 1) = 0.86138
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{0.48016f}}, {{0.86138f}}});
        trial.gives(expected, new Call<>("T=2, N=1, H=1", answer -> answer.states(x, W1, b1, W2, b2)), LAW);
    }

    @Test
    @Order(2)
    @Points(3)
    @DisplayName("random sequences of several sizes")
    void equalsTheEquations(Trial<TwoLayers> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<TwoLayers> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
