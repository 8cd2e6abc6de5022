package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LogSum;
import java.util.stream.IntStream;
import rnn.fused.LogSpace;

/** Task 14.2: ln(p + q) from ln p and ln q, also where p and q are 0 on a computer. */
public final class LogSumCheck extends TaskCheck<LogSum> {
    private static final int PAIRS = 6;
    /** The term that is taken out is the first, whether or not it is the larger. */
    private static final LogSum FIRST_OUT = (a, b) -> a + Math.log(1 + Math.exp(b - a));

    /** For the exercise, and for JUnit. */
    public LogSumCheck() {
        super("14.2", "adding logarithms", LogSum.class);
        right(LogSpace::add);
        calls(draw -> call("between −6 and 0", draw, -6, 6));

        mistake(
                "product",
                "You add the logarithms, which multiplies the probabilities: the task asks for their sum.",
                (a, b) -> a + b);
        mistake("larger", "This is the larger of the two: the other is lost.", Math::max);
        mistake(
                "no-logarithm",
                "This is the sum of the probabilities: return its logarithm.",
                (a, b) -> Math.exp(a) + Math.exp(b));
        mistake(
                "mean",
                "This is the mean of the two probabilities, not their sum.",
                (a, b) -> LogSpace.add(a, b) - Math.log(2));
        mistake(
                "not-put-back",
                "You take out the larger and do not put it back: add it to the logarithm.",
                (a, b) -> LogSpace.add(a, b) - Math.max(a, b));
        mistake(
                "taken-off",
                "You subtract the larger from the logarithm: add it.",
                (a, b) -> LogSpace.add(a, b) - 2 * Math.max(a, b));
        mistake(
                "log-of-logs",
                "This is a logarithm of the sum of logarithms: first undo them with exp.",
                (a, b) -> Math.log(a + b));
        mistake(
                "log-10",
                "Math.log10 is the logarithm of base 10: Math.log is the natural one.",
                (a, b) -> Math.max(a, b) + Math.log10(Math.exp(a - Math.max(a, b)) + Math.exp(b - Math.max(a, b))));
        mistake(
                "log-of-the-product",
                "This is the logarithm of a sum of 1 and both: only the two probabilities are added.",
                (a, b) -> Math.max(a, b) + Math.log(1 + Math.exp(a - Math.max(a, b)) + Math.exp(b - Math.max(a, b))));
        mistake(
                "difference-turned",
                "The difference in the exponential has the wrong sign: it is the smaller minus the larger.",
                (a, b) -> Math.max(a, b) + Math.log(1 + Math.exp(Math.abs(a - b))));
        mistake(
                "minus-one",
                "You subtract the exponentials: add them.",
                (a, b) -> Math.max(a, b)
                        + Math.log(Math.abs(Math.exp(a - Math.max(a, b)) - Math.exp(b - Math.max(a, b)))));

        Law<LogSum> small = special(draw -> call("between −1000 and −100", draw, -1000, 900));
        mistake(small, "naive", UNDERFLOW, NAIVE);
        mistake(
                small,
                "first-taken-out",
                "You take out the first even where the second is the larger, and then the exponential of the difference is infinite: take out the larger.",
                FIRST_OUT);
        mistake(
                small,
                "smaller-taken-out",
                "You take out the smaller of the two, and then the exponential of the difference is infinite: take out the larger.",
                (a, b) -> Math.min(a, b) + Math.log(1 + Math.exp(Math.abs(a - b))));

        Law<LogSum> zero = special(draw -> {
            double b = -some(draw);
            return call("one or both −∞", new double[] {LogSpace.ZERO, b, LogSpace.ZERO}, new double[] {
                b, LogSpace.ZERO, LogSpace.ZERO
            });
        });
        mistake(zero, "nan", NOT_A_NUMBER, CARELESS);
        mistake(
                zero,
                "nothing-wins",
                "You return 0 where one probability is 0: then the result is the other logarithm.",
                (a, b) -> Double.isInfinite(Math.min(a, b)) ? LogSpace.ZERO : LogSpace.add(a, b));
        mistake(
                zero,
                "zero-for-nothing",
                "You return 0 where both are −∞: nothing added to nothing is nothing, so the result is −∞.",
                (a, b) -> Double.isInfinite(Math.max(a, b)) ? 0 : LogSpace.add(a, b));

        check(0, "0.3 and 0.2 by hand", LogSumCheck::equalsHandArithmetic);
        obeys(1, "ordinary probabilities");
        obeys(1, "probabilities as small as e to the −1000", small);
        obeys(1, "a probability of 0", zero);
    }

    private static void equalsHandArithmetic(Trial<LogSum> trial) {
        trial.gives(Math.log(0.5), new Call<>("ln 0.3 and ln 0.2", one -> one.of(Math.log(0.3), Math.log(0.2))));
    }

    static final String UNDERFLOW =
            "e to a power below −745 is 0 on a computer, and ln 0 is −∞: take out the larger of the two first.";

    static final String NOT_A_NUMBER = "−∞ − (−∞) is not a number: where the larger is −∞ itself, the result is −∞.";

    static final LogSum NAIVE = (a, b) -> Math.log(Math.exp(a) + Math.exp(b));

    /** Right, except for two probabilities of 0. */
    static final LogSum CARELESS = (a, b) -> {
        double larger = Math.max(a, b);
        return larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    };

    /**
     * Pairs that lie a little apart. The first two pairs are as far apart as the range is wide, one in each direction.
     */
    private static Call<LogSum> call(String sizes, Draw draw, double least, double width) {
        double[] a = new double[PAIRS];
        double[] b = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            a[i] = least + some(draw);
            b[i] = i < 2 ? least + width - some(draw) : least + some(draw);
        }
        return call("logarithms " + sizes, i -> i == 1 ? b[i] : a[i], i -> i == 1 ? a[i] : b[i], PAIRS);
    }

    /** From 0 to below 1. */
    private static double some(Draw draw) {
        return Math.abs(Math.sin(draw.normal(1).getDouble(0)));
    }

    private static Call<LogSum> call(String sizes, double[] a, double... b) {
        return call(sizes, i -> a[i], i -> b[i], a.length);
    }

    private interface Numbers {
        double at(int i);
    }

    private static Call<LogSum> call(String sizes, Numbers a, Numbers b, int count) {
        return new Call<>(sizes, answer -> IntStream.range(0, count)
                .mapToDouble(i -> answer.of(a.at(i), b.at(i)))
                .toArray());
    }
}
