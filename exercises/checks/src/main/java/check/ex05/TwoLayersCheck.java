package check.ex05;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.TwoLayers;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 5.4: two layers, each with its own weights and its own state. */
public final class TwoLayersCheck extends TaskCheck<TwoLayers> {
    private static final TwoLayers RIGHT = both((x, one, two, first, second) -> {
        INDArray now = one.of(x, first);
        return new INDArray[] {now, two.of(now, second)};
    });
    private static final TwoLayers ONE_STATE = both((x, one, two, first, second) -> {
        INDArray now = one.of(x, second);
        return new INDArray[] {now, two.of(now, now)};
    });

    /** For the exercise, and for JUnit. */
    public TwoLayersCheck() {
        super("5.4", "mend two layers", TwoLayers.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6), draw.size(2, 4), draw.size(2, 5)));

        mistake(
                "as-found",
                "Nothing was mended: this is the run as you found it.",
                (x, W1, b1, W2, b2) -> ONE_STATE.states(x, W1, b1, W1, b1));
        mistake(
                "still-one-state",
                "Each layer has its own weights now, but both still share one state: each needs its own.",
                ONE_STATE);
        mistake(
                "still-one-matrix",
                "Each layer has its own state now, but both still share W1 and b1: the second has W2 and b2.",
                (x, W1, b1, W2, b2) -> RIGHT.states(x, W1, b1, W1, b1));
        mistake(
                "bias",
                "The second layer still has the first one's bias: its own is b2.",
                (x, W1, b1, W2, b2) -> RIGHT.states(x, W1, b1, W2, b1));
        mistake(
                "matrix",
                "The second layer still has the first one's weights: its own are W2.",
                (x, W1, b1, W2, b2) -> RIGHT.states(x, W1, b1, W1, b2));
        mistake(
                "fed-back-below",
                "The second layer gets the first one's state back: feed back its own last state.",
                both((x, one, two, first, second) -> {
                    INDArray now = one.of(x, first);
                    return new INDArray[] {now, two.of(now, now)};
                }));
        mistake(
                "fed-back-above",
                "The first layer gets the second one's state back: feed back its own last state.",
                both((x, one, two, first, second) -> {
                    INDArray now = one.of(x, second);
                    return new INDArray[] {now, two.of(now, second)};
                }));
        mistake(
                "late",
                "The second layer reads the first one's state from the step before: it must read the new one.",
                both((x, one, two, first, second) -> new INDArray[] {one.of(x, first), two.of(first, second)}));
        mistake(
                "hears-the-input",
                "The second layer reads the input: it must read the first one's state.",
                both((x, one, two, first, second) -> new INDArray[] {one.of(x, first), two.of(x, second)}));
        mistake(
                "first-layer",
                "These are the first layer's states: return the second one's.",
                both((x, one, two, first, second) -> {
                    INDArray now = one.of(x, first);
                    return new INDArray[] {now, now};
                }));
        mistake(
                "last-state-alone",
                "This is only the last state: return the second layer's state after every step, [T,N,H].",
                (x, W1, b1, W2, b2) ->
                        RIGHT.states(x, W1, b1, W2, b2).slice(x.size(0) - 1).dup());
        mistake(
                "exchanged",
                "W1 and W2 are swapped: the first layer has W1 and b1.",
                (x, one, b, two, c) -> RIGHT.states(x, two, c, one, b));
        mistake(
                "second-weights-twice",
                "The first layer has the second one's weights as well: its own are W1.",
                (x, one, b, two, c) -> RIGHT.states(x, two, c, two, c));
        mistake(
                "first-not-kept",
                "The first layer does not keep its state: beside x_t stands its own state from one step before.",
                both((x, one, two, first, second) -> {
                    INDArray now = one.of(x, Nd4j.zerosLike(first));
                    return new INDArray[] {now, two.of(now, second)};
                }));
        mistake(
                "second-not-kept",
                "The second layer does not keep its state: beside the first one's new state stands its own from one step before.",
                both((x, one, two, first, second) -> {
                    INDArray now = one.of(x, first);
                    return new INDArray[] {now, two.of(now, Nd4j.zerosLike(second))};
                }));
        mistake(
                "state-first",
                "The second layer's own state comes before its input: what comes from below stands first in the row.",
                both((x, one, two, first, second) -> {
                    INDArray now = one.of(x, first);
                    return new INDArray[] {now, two.of(second, now)};
                }));

        check(0, "two steps worked by hand", TwoLayersCheck::equalsHandArithmetic);
        obeys(3, "random sequences of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<TwoLayers> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{1}}, {{0}}});
        INDArray W1 = Nd4j.createFromArray(new float[][] {{1}, {2}});
        INDArray b1 = Nd4j.createFromArray(new float[] {0});
        INDArray W2 = Nd4j.createFromArray(new float[][] {{2}, {1}});
        INDArray b2 = Nd4j.createFromArray(new float[] {-1});
        // first 0.76159, 0.90925; second tanh(0.52319) = 0.48016, tanh(1.81850 + 0.48016 - 1) = 0.86138
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{0.48016f}}, {{0.86138f}}});
        trial.gives(expected, new Call<>("T=2, N=1, H=1", answer -> answer.states(x, W1, b1, W2, b2)));
    }

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
}
