package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.LogSum;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import rnn.kernel.LogSpace;

/** Task 14.2: ln(e^a + e^b), also where both exponentials are 0 on a computer. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class LogSumCheck {
    private static final int PAIRS = 6;

    static final String UNDERFLOW =
            "e^a is 0 on a computer for a below −745, and ln 0 is −∞: take the larger of the two out first.";

    static final String NOT_A_NUMBER = "−∞ − (−∞) is no number: where the larger is −∞ itself, the sum is −∞.";

    static final LogSum NAIVE = (a, b) -> Math.log(Math.exp(a) + Math.exp(b));

    /** Right but for two probabilities of 0. */
    static final LogSum CARELESS = (a, b) -> {
        double larger = Math.max(a, b);
        return larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    };

    /** The term that is taken out is the first, be it the larger or not. */
    private static final LogSum FIRST_OUT = (a, b) -> a + Math.log(1 + Math.exp(b - a));

    private static final List<Mistake<LogSum>> MISTAKES = List.of(
            new Mistake<>(
                    "Adding logarithms multiplies the probabilities: it is their sum that is wanted.", (a, b) -> a + b),
            new Mistake<>("This is the larger of the two: the other one is lost.", Math::max),
            new Mistake<>(
                    "This is the sum of the probabilities: its logarithm is wanted.",
                    (a, b) -> Math.exp(a) + Math.exp(b)),
            new Mistake<>(
                    "This is the mean of the two probabilities, not their sum.",
                    (a, b) -> LogSpace.add(a, b) - Math.log(2)),
            new Mistake<>(
                    "The larger is taken out and not put back: add it to the logarithm.",
                    (a, b) -> LogSpace.add(a, b) - Math.max(a, b)),
            new Mistake<>(
                    "The larger is taken off the logarithm: it belongs added to it.",
                    (a, b) -> LogSpace.add(a, b) - 2 * Math.max(a, b)),
            new Mistake<>(
                    "This is a logarithm of the sum of logarithms: first undo them with exp.",
                    (a, b) -> Math.log(a + b)),
            new Mistake<>(
                    "Math.log10 is the logarithm of base 10: Math.log is the natural one.",
                    (a, b) -> Math.max(a, b) + Math.log10(Math.exp(a - Math.max(a, b)) + Math.exp(b - Math.max(a, b)))),
            new Mistake<>(
                    "This is the logarithm of a sum of 1 and both: only e^a and e^b are added.",
                    (a, b) ->
                            Math.max(a, b) + Math.log(1 + Math.exp(a - Math.max(a, b)) + Math.exp(b - Math.max(a, b)))),
            new Mistake<>(
                    "The difference in the exponential has the wrong sign: it is the smaller minus the larger, e^(−|a − b|).",
                    (a, b) -> Math.max(a, b) + Math.log(1 + Math.exp(Math.abs(a - b)))),
            new Mistake<>(
                    "The exponentials are subtracted: they are added.",
                    (a, b) -> Math.max(a, b)
                            + Math.log(Math.abs(Math.exp(a - Math.max(a, b)) - Math.exp(b - Math.max(a, b))))));

    private static final List<Mistake<LogSum>> MISTAKES_WHERE_SMALL = List.of(
            new Mistake<>(UNDERFLOW, NAIVE),
            new Mistake<>("a is taken out even where b is the larger: then e^(b − a) is infinite.", FIRST_OUT),
            new Mistake<>(
                    "The smaller of the two is taken out, and then the exponential of the difference is infinite: take the larger out.",
                    (a, b) -> Math.min(a, b) + Math.log(1 + Math.exp(Math.abs(a - b)))));

    private static final List<Mistake<LogSum>> MISTAKES_WHERE_ZERO = List.of(
            new Mistake<>(NOT_A_NUMBER, CARELESS),
            new Mistake<>(
                    "Where one probability is 0, the sum is the other one, not 0.",
                    (a, b) -> Double.isInfinite(Math.min(a, b)) ? LogSpace.ZERO : LogSpace.add(a, b)),
            new Mistake<>(
                    "Nothing added to nothing is nothing: where both are −∞ the sum is −∞, not 0.",
                    (a, b) -> Double.isInfinite(Math.max(a, b)) ? 0 : LogSpace.add(a, b)));

    private static final Law<LogSum> LAW =
            new Law<>(LogSpace::add, MISTAKES, draw -> call("between −6 and 0", draw, -6, 6));
    private static final Law<LogSum> SMALL =
            new Law<>(LogSpace::add, MISTAKES_WHERE_SMALL, draw -> call("between −1000 and −100", draw, -1000, 900));
    private static final Law<LogSum> ZERO = new Law<>(LogSpace::add, MISTAKES_WHERE_ZERO, draw -> {
        double b = -some(draw);
        return call("one or both −∞", new double[] {LogSpace.ZERO, b, LogSpace.ZERO}, new double[] {
            b, LogSpace.ZERO, LogSpace.ZERO
        });
    });

    /** Pairs that are a little apart; the first two, one each way, as far apart as the range is wide. */
    private static Call<LogSum> call(String sizes, Draw draw, double least, double width) {
        double[] a = new double[PAIRS];
        double[] b = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            a[i] = least + some(draw);
            b[i] = i < 2 ? least + width - some(draw) : least + some(draw);
        }
        return call("a and b " + sizes, i -> i == 1 ? b[i] : a[i], i -> i == 1 ? a[i] : b[i], PAIRS);
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

    /** For JUnit. */
    LogSumCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("0.3 and 0.2 by hand")
    void equalsHandArithmetic(Trial<LogSum> trial) {
        trial.gives(
                Math.log(0.5), new Call<>("a = ln 0.3, b = ln 0.2", one -> one.of(Math.log(0.3), Math.log(0.2))), LAW);
    }

    @Test
    @Order(2)
    @Points(1)
    @DisplayName("ordinary probabilities")
    void addsProbabilities(Trial<LogSum> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("probabilities as small as e to the −1000")
    void survivesSmallProbabilities(Trial<LogSum> trial) {
        trial.obeys(SMALL);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("a probability of 0")
    void addsNothing(Trial<LogSum> trial) {
        trial.obeys(ZERO);
    }
}
