package check.ex40;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.FadingTrace;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 40.1: s_{t+1} = μ s_t + y_t. */
public final class FadingTraceCheck extends TaskCheck<FadingTrace> {
    private static final FadingTrace RIGHT = weighted((mu, age) -> Math.pow(mu, age));

    /** How much an output counts that many steps later. */
    private interface Weight {
        double of(double mu, int age);
    }

    /** For the exercise, and for JUnit. */
    public FadingTraceCheck() {
        super("40.1", "a fading trace", FadingTrace.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(20, 80) / 100.0));

        mistake(
                "one-late",
                "Your rows come one step late, and the first is all zeros: begin with s_1, the trace after y_0.",
                (mu, y) -> {
                    double[][] s = RIGHT.trace(mu, y);
                    return IntStream.range(0, y.length)
                            .mapToObj(t -> t == 0 ? new double[y[0].length] : s[t - 1])
                            .toArray(double[][]::new);
                });
        mistake("never-fades", "Your trace never fades: the old trace keeps the share μ.", weighted((mu, age) -> 1));
        mistake(
                "last-only",
                "You keep the last output alone: add what is left of the trace, μ s.",
                weighted((mu, age) -> age == 0 ? 1 : 0));
        mistake(
                "last-two",
                "You keep two outputs, the last and μ times the one before: the trace itself fades, not the last output.",
                weighted((mu, age) -> age == 0 ? 1 : age == 1 ? mu : 0));
        mistake(
                "new-fades-too",
                "You multiply the new output by μ as well: only what was there before fades.",
                weighted((mu, age) -> Math.pow(mu, age + 1)));
        mistake(
                "mixed",
                "You mix the trace and the output, μ and 1 − μ: the new output counts in full.",
                weighted((mu, age) -> (1 - mu) * Math.pow(mu, age)));
        mistake(
                "mu-at-the-output",
                "μ is at the wrong place: it belongs to the old trace, not to the output.",
                weighted((mu, age) -> mu));
        mistake(
                "other-share",
                "The old trace keeps 1 − μ in yours: it keeps μ.",
                weighted((mu, age) -> Math.pow(1 - mu, age)));
        mistake(
                "oldest-counts-most",
                "In your trace the oldest output counts most: each step, all of the old trace fades.",
                (mu, y) -> sums(mu, y, (t, k) -> k));
        mistake(
                "from-the-end",
                "You go from the last output to the first: the trace at a step holds what came before it.",
                (mu, y) -> sums(mu, y, (t, k) -> k - t));

        check(0, "three outputs by hand", FadingTraceCheck::equalsHandArithmetic);
        obeys(2, "random outputs");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<FadingTrace> trial) {
        double[][] y = {{1, 0}, {0, 1}, {1, 1}};
        trial.gives(
                new double[][] {{1, 0}, {0.5, 1}, {1.25, 1.5}},
                new Call<>("T=3, C=2, μ=0.5", answer -> answer.trace(0.5, y)));
    }

    private interface Age {
        int of(int t, int k);
    }

    private static FadingTrace weighted(Weight weight) {
        return (mu, y) -> sums(y, (t, k) -> k > t ? 0 : weight.of(mu, t - k));
    }

    /** Σ_k μ^age y_k over the k whose age is not negative and which are in reach. */
    private static double[][] sums(double mu, double[][] y, Age age) {
        boolean forward = age.of(1, 0) >= 0;
        return sums(y, (t, k) -> (forward ? k > t : k < t) ? 0 : Math.pow(mu, age.of(t, k)));
    }

    private interface Share {
        double of(int t, int k);
    }

    private static double[][] sums(double[][] y, Share share) {
        double[][] s = new double[y.length][y[0].length];
        for (int t = 0; t < y.length; t++) {
            for (int k = 0; k < y.length; k++) {
                for (int c = 0; c < y[0].length; c++) {
                    s[t][c] += share.of(t, k) * y[k][c];
                }
            }
        }
        return s;
    }

    private static Call<FadingTrace> call(Draw draw, double mu) {
        double[][] y = IntStream.range(0, draw.size(4, 7))
                .mapToObj(t -> new double[] {draw.size(-9, 9), draw.size(1, 9), draw.size(-9, -1)})
                .toArray(double[][]::new);
        double rate = mu == 0.5 ? 0.4 : mu; // where μ = 1 − μ, two mistakes cannot be told apart
        return new Call<>(
                "T=" + y.length + ", C=3, μ=" + rate,
                answer ->
                        answer.trace(rate, Arrays.stream(y).map(double[]::clone).toArray(double[][]::new)));
    }
}
