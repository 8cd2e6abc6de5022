package check.ex50;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.ScanRound;
import java.util.stream.IntStream;

/** Task 50.1: every step takes in the one that stands far before it. */
public final class ScanRoundCheck extends TaskCheck<ScanRound> {
    /** The new pair of two, the earlier one first. */
    private interface Composed {
        double[] of(double earlierA, double earlierB, double a, double b);
    }

    private static final Composed RIGHT = (ea, eb, a, b) -> new double[] {a * ea, a * eb + b};

    /** For the exercise, and for JUnit. */
    public ScanRoundCheck() {
        super("50.1", "one round of a scan", ScanRound.class);
        right(from(RIGHT));
        calls(ScanRoundCheck::drawn);

        mistake(
                "other-order",
                "You multiply the earlier step's b by nothing and the later one's by the earlier a: it is a_t b_{t−far}"
                        + " + b_t.",
                from((ea, eb, a, b) -> new double[] {a * ea, ea * b + eb}));
        mistake(
                "a-stays",
                "Your a stays as it was: two steps multiply the state by both factors.",
                from((ea, eb, a, b) -> new double[] {a, a * eb + b}));
        mistake(
                "a-added",
                "You add the factors: two steps multiply the state by both, one after the other.",
                from((ea, eb, a, b) -> new double[] {a + ea, a * eb + b}));
        mistake(
                "b-without-factor",
                "You add the earlier b as it is: it has passed step t, which multiplies it by a_t.",
                from((ea, eb, a, b) -> new double[] {a * ea, eb + b}));
        mistake(
                "new-factor",
                "You multiply the earlier b by the new a: it passes step t alone, so by the old a_t.",
                from((ea, eb, a, b) -> new double[] {a * ea, a * ea * eb + b}));
        mistake(
                "neighbour",
                "You take in the step just before: this round takes in the one that stands far before.",
                (a, b, far) -> from(RIGHT).of(a, b, 1));
        mistake(
                "one-too-far",
                "You take in the step far + 1 before: t − far, and the first that has one is t = far.",
                (a, b, far) -> from(RIGHT).of(a, b, far + 1));
        mistake(
                "one-after-the-other",
                "Your steps take in numbers that are new already: all take in the old ones, at the same time.",
                ScanRoundCheck::inPlace);
        mistake(
                "beginning-lost",
                "Your first steps are 0: where nothing stands far before, a step stays as it is.",
                (a, b, far) -> {
                    double[][] right = from(RIGHT).of(a, b, far);
                    IntStream.range(0, Math.min(far, a.length)).forEach(t -> right[0][t] = right[1][t] = 0);
                    return right;
                });

        check(
                0,
                "four halves, the first round",
                trial -> trial.gives(
                        new double[][] {{0.5, 0.25, 0.25, 0.25}, {1, 1.5, 1.5, 1.5}},
                        call(new double[] {0.5, 0.5, 0.5, 0.5}, new double[] {1, 1, 1, 1}, 1)));
        obeys(3, "random steps, and any distance");
        leavesArgumentsAlone(1);
    }

    private static ScanRound from(Composed composed) {
        return (a, b, far) -> {
            double[][] after = {a.clone(), b.clone()};
            for (int t = far; t < a.length; t++) {
                double[] pair = composed.of(a[t - far], b[t - far], a[t], b[t]);
                after[0][t] = pair[0];
                after[1][t] = pair[1];
            }
            return after;
        };
    }

    private static double[][] inPlace(double[] a, double[] b, int far) {
        double[][] after = {a.clone(), b.clone()};
        for (int t = far; t < a.length; t++) {
            double factor = after[0][t];
            after[0][t] = factor * after[0][t - far];
            after[1][t] = factor * after[1][t - far] + after[1][t];
        }
        return after;
    }

    /** At least three times as long as the distance, so that whoever goes on with new numbers is noticed. */
    private static Call<ScanRound> drawn(Draw draw) {
        int far = draw.size(2, 3);
        int steps = 3 * far + draw.size(1, 4);
        return call(numbers(draw, steps), numbers(draw, steps), far);
    }

    private static double[] numbers(Draw draw, int count) {
        return draw.normal(1, count).toDoubleVector();
    }

    private static Call<ScanRound> call(double[] a, double[] b, int far) {
        return new Call<>("T=" + a.length + ", far=" + far, answer -> answer.of(a.clone(), b.clone(), far));
    }
}
