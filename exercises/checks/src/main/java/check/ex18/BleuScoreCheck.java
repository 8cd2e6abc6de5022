package check.ex18;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.BleuScore;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 18.2: BLEU = min(1, e^(1 − r/c)) (p_1 … p_K)^(1/K). */
public final class BleuScoreCheck extends TaskCheck<BleuScore> {
    private static final BleuScore RIGHT =
            (precisions, written, wanted) -> written == 0 ? 0 : penalty(written, wanted) * root(precisions);

    /** For the exercise, and for JUnit. */
    public BleuScoreCheck() {
        super("18.2", "a mark from its parts", BleuScore.class);
        right(RIGHT);
        calls(draw -> {
            double[] precisions = precisions(draw.size(2, 3), draw.size(0, 1_000_000));
            int wanted = draw.size(20, 30);
            int fewer = draw.size(11, 16);
            int more = draw.size(36, 50);
            return new Call<>(
                    "K=" + precisions.length + ", r=" + wanted + ", c=" + fewer + ", " + wanted + " and " + more,
                    answer -> IntStream.of(fewer, wanted, more)
                            .mapToDouble(written -> answer.score(precisions.clone(), written, wanted))
                            .toArray());
        });

        mistake(
                "no-penalty",
                "The brevity penalty is missing: a text that is too short gets the factor e^(1 − r/c).",
                (p, c, r) -> root(p));
        mistake(
                "long-texts-gain",
                "A text that is too long gets more than its precisions: the factor is at most 1.",
                (p, c, r) -> Math.exp(1 - (double) r / c) * root(p));
        mistake(
                "both-pay",
                "Texts that are too long pay as well: their precisions have already suffered, and the factor is 1.",
                (p, c, r) -> Math.min(penalty(c, r), penalty(r, c)) * root(p));
        mistake(
                "long-texts-pay",
                "r and c are exchanged: the texts that are too long pay, and the short ones do not.",
                (p, c, r) -> penalty(r, c) * root(p));
        mistake(
                "ratio",
                "The penalty is the ratio c / r: it is e^(1 − r/c).",
                (p, c, r) -> Math.min(1, (double) c / r) * root(p));
        mistake(
                "whole-division",
                "r / c divides two whole numbers, so 6 / 4 is 1: make one of them a double first.",
                (p, c, r) -> Math.min(1, Math.exp(1 - r / c)) * root(p));
        mistake(
                "arithmetic-mean",
                "You take the usual mean of the precisions: multiply them and take the K-th root.",
                (p, c, r) -> penalty(c, r) * Arrays.stream(p).average().orElse(0));
        mistake(
                "no-root",
                "The root is missing: the product of K precisions to the power of 1/K.",
                (p, c, r) -> penalty(c, r) * product(p));
        mistake(
                "fourth-root",
                "You always take the fourth root: it is the K-th, for K precisions.",
                (p, c, r) -> penalty(c, r) * Math.pow(product(p), 0.25));
        mistake(
                "square-root",
                "You always take the square root: it is the K-th, for K precisions.",
                (p, c, r) -> penalty(c, r) * Math.sqrt(product(p)));
        mistake(
                "penalty-in-the-root",
                "The penalty is under the root: it multiplies the root.",
                (p, c, r) -> Math.pow(penalty(c, r) * product(p), 1.0 / p.length));
        mistake(
                "logarithm",
                "This is the logarithm of BLEU: take its exponential.",
                (p, c, r) -> Math.log(RIGHT.score(p, c, r)));

        Law<BleuScore> edges = special(
                draw -> new Call<>("a precision of 0; nothing written; one word of nine; K=1", answer -> new double[] {
                    answer.score(new double[] {0.75, 0.5, 0}, 5, 5),
                    answer.score(new double[] {0, 0}, 0, 4),
                    answer.score(new double[] {1, 1}, 1, 9),
                    answer.score(new double[] {0.3}, 7, 6)
                }));
        mistake(
                edges,
                "nothing-written",
                "If nothing was written, c is 0, and nothing can be divided by it: return 0 there.",
                (p, c, r) -> c == 0 ? Double.NaN : RIGHT.score(p, c, r));
        mistake(
                edges,
                "zero-left-out",
                "You leave out a precision of 0: it makes the product 0.",
                (p, c, r) -> c == 0
                        ? 0
                        : penalty(c, r)
                                * root(Arrays.stream(p).filter(one -> one > 0).toArray()));

        check(0, "four words for six, by hand", BleuScoreCheck::example);
        obeys(2, "random precisions, texts that are too short, just right and too long");
        check(1, "a precision of 0, and nothing written; the arguments stay as they were", trial -> {
            trial.obeys(edges);
            trial.leavesArgumentsAlone(law());
        });
    }

    private static void example(Trial<BleuScore> trial) {
        trial.gives(
                Math.exp(-0.5), new Call<>("p = 1 and 1, c=4, r=6", answer -> answer.score(new double[] {1, 1}, 4, 6)));
        trial.gives(
                0.4, new Call<>("p = 0.8 and 0.2, c=6, r=6", answer -> answer.score(new double[] {0.8, 0.2}, 6, 6)));
    }

    /** K different precisions from 0.1 to 0.9, the first the largest. */
    private static double[] precisions(int K, int seed) {
        return IntStream.range(0, K)
                .mapToDouble(k -> 0.9 - 0.3 * k + 0.1 * ((seed >> (4 * k)) % 16) / 16)
                .toArray();
    }

    private static double penalty(int written, int wanted) {
        return Math.min(1, Math.exp(1 - (double) wanted / written));
    }

    private static double product(double... precisions) {
        return Arrays.stream(precisions).reduce(1, (a, b) -> a * b);
    }

    private static double root(double... precisions) {
        return Math.pow(product(precisions), 1.0 / precisions.length);
    }
}
