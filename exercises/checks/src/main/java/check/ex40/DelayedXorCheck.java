package check.ex40;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.DelayedXor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import worker.Numbers;

/** Task 40.4: judged by what unit 0 says over a long row of random bits. */
public final class DelayedXorCheck extends TaskCheck<DelayedXor> {
    private static final int D = 2;
    private static final int H = 4;
    private static final int R = D + 1 + H;
    private static final int STEPS = 400;
    private static final double NEAR = 0.1;
    private static final int[][] BITS = new Random(40)
            .ints(STEPS, 0, 4)
            .mapToObj(both -> new int[] {both % 2, both / 2})
            .toArray(int[][]::new);

    /** What unit 0 may say instead, of the inputs so many steps ago. */
    private interface Said {
        int of(int first, int second);
    }

    private record Wrong(int age, Said said) {}

    private static final Map<String, Wrong> WRONG = Map.of(
            "one-early", new Wrong(1, (a, b) -> a ^ b),
            "or", new Wrong(2, (a, b) -> a | b),
            "and", new Wrong(2, (a, b) -> a & b),
            "upside-down", new Wrong(2, (a, b) -> 1 - (a ^ b)),
            "one-input", new Wrong(2, (a, b) -> a),
            "other-input", new Wrong(2, (a, b) -> b));

    /** For the exercise, and for JUnit. */
    public DelayedXorCheck() {
        super("40.4", "a pipeline of four units", DelayedXor.class);

        mistake(
                "one-early",
                "Unit 0 tells the right thing one step too early: which unit could wait a step and hand it on?");
        mistake("or", "Unit 0 says whether any input was 1: what must it subtract where both were?");
        mistake("and", "Unit 0 says whether both inputs were 1: which other unit would tell whether any was?");
        mistake("upside-down", "Unit 0 says whether the inputs were equal: turn its signs.");
        mistake("one-input", "Unit 0 repeats the first input: the second one must reach it as well.");
        mistake("other-input", "Unit 0 repeats the second input: the first one must reach it as well.");
        mistake(
                "soft",
                "Unit 0 is on the right side of 0.5 at every step, but not near enough to 0 or 1: what do larger weights"
                        + " do to a logistic unit?");
        mistake("same", "Unit 0 hardly changes: do the units before it reach it, and on which side of its bias?");

        check(
                0,
                "W is [7,4]",
                trial -> trial.gives(
                        new Verdict("shape", "W [7,4]"),
                        new Call<>(
                                "your weights",
                                answer -> fits(answer.weights())
                                        ? new Verdict("shape", "W [7,4]")
                                        : Verdict.misfit("W [7,4]", answer.weights()))));
        check(
                4,
                "unit 0 over 400 random steps",
                trial -> trial.gives(
                        new Verdict("right", "right at every step"),
                        new Call<>("your weights", answer -> judge(answer.weights()))));
    }

    private static boolean fits(INDArray W) {
        return Arrays.equals(W.shape(), new long[] {R, H});
    }

    private static Verdict judge(INDArray weights) {
        if (!fits(weights)) {
            return Verdict.misfit("W [7,4]", weights);
        }
        double[] said = said(Numbers.of(weights));
        int wrong = wrong(said, NEAR, 2, (a, b) -> a ^ b);
        if (wrong == 0) {
            return new Verdict("right", "right at every step");
        }
        if (wrong(said, 0.5, 2, (a, b) -> a ^ b) == 0) {
            return new Verdict("soft", "right of 0.5 at every step, but farther than 0.1 from 0 or 1 at " + wrong);
        }
        String words = String.format(
                Locale.ROOT,
                "wrong at %d of %d steps; unit 0 goes from %.2f to %.2f",
                wrong,
                STEPS - 2,
                least(said),
                -least(Arrays.stream(said).map(h -> -h).toArray()));
        if (Arrays.stream(said, 2, STEPS).allMatch(h -> Math.abs(h - said[2]) < 2 * NEAR)) {
            return new Verdict("same", words);
        }
        return WRONG.entrySet().stream()
                .filter(one ->
                        wrong(said, 0.5, one.getValue().age(), one.getValue().said()) == 0)
                .findFirst()
                .map(one -> new Verdict(one.getKey(), words))
                .orElse(new Verdict("other", words));
    }

    private static double least(double... said) {
        return Arrays.stream(said, 2, STEPS).min().orElse(0);
    }

    /** At how many steps unit 0 is not near what it should say. */
    private static int wrong(double[] said, double near, int age, Said right) {
        int wrong = 0;
        for (int t = 2; t < STEPS; t++) {
            double apart = Math.abs(said[t] - right.of(BITS[t - age][0], BITS[t - age][1]));
            wrong += apart < near ? 0 : 1;
        }
        return wrong;
    }

    private static double[] said(double... W) {
        double[] h = new double[H];
        double[] said = new double[STEPS];
        for (int t = 0; t < STEPS; t++) {
            double[] next = new double[H];
            for (int k = 0; k < H; k++) {
                double a = BITS[t][0] * W[k] + BITS[t][1] * W[H + k] + W[D * H + k];
                for (int l = 0; l < H; l++) {
                    a += h[l] * W[(D + 1 + l) * H + k];
                }
                next[k] = 1 / (1 + Math.exp(-a));
            }
            h = next;
            said[t] = h[0];
        }
        return said;
    }
}
