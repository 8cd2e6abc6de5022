package check.ex08;

import static check.ex08.ElmanStepBackCheck.slope;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.CatchingExample;
import contract.ElmanExample;
import contract.ElmanStatesBack;
import contract.ElmanSums;
import contract.ElmanWeights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 8.5: judged by which slips show in the gradients of the learner's example. */
public final class CatchingExampleCheck extends TaskCheck<CatchingExample> {
    /** A slip shows if it changes a gradient by this share of the largest number, which nudging finds easily. */
    private static final double SHOWS = 0.01;

    /** Below this the whole gradient is 0 to the digits of a float. */
    private static final double NOTHING = 1e-3;

    private static final String OTHER_SLOPE = "1 − h";
    private static final String NOT_TRANSPOSED = "not transposed";
    private static final String NO_WAY_BACK = "no way back";
    private static final String OVERWRITTEN = "overwritten";
    private static final String WRONG_H = "wrong h";
    private static final String NO_START = "no start";
    private static final String DIVIDED_BY_N = "divided by N";

    private static final Map<String, Slip> SLIPS = Map.of(
            OTHER_SLOPE,
            new Slip(
                    ElmanStatesBackCheck.walk((dh, h, Wh) -> dh.mul(h.rsub(1)).mmul(Wh.transpose())),
                    (x, start, h, dh) -> ElmanSumsCheck.sums(
                            x, ElmanSumsCheck.before(start, h), dh.mul(h.rsub(1)), 0, (int) h.size(0))),
            NOT_TRANSPOSED,
            back(ElmanStatesBackCheck.walk((dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh))),
            NO_WAY_BACK,
            back((from, h, Wh) -> from.dup()),
            OVERWRITTEN,
            sums((x, start, h, dh) -> sum(x, ElmanSumsCheck.before(start, h), h, dh, 1)),
            WRONG_H,
            sums((x, start, h, dh) -> sum(x, h, h, dh, (int) h.size(0))),
            NO_START,
            sums((x, start, h, dh) -> ElmanSumsCheck.RIGHT.gradients(x, start.mul(0), h, dh)),
            DIVIDED_BY_N,
            sums((x, start, h, dh) -> ElmanSumsCheck.RIGHT.gradients(x, start, h, dh.div(x.size(1)))));

    /** The mistakes by the slips that they hide. */
    private final Map<Set<String>, String> mistakes = new HashMap<>();

    /** A way back and sums, of which one is wrong. */
    private record Slip(ElmanStatesBack back, ElmanSums sums) {}

    /** For the exercise, and for JUnit. */
    public CatchingExampleCheck() {
        super("8.5", "an example that catches every slip", CatchingExample.class);
        hides(
                "symmetric",
                "\"Not transposed\" gets away: how far is Wh from its transpose in your example? With one unit they are"
                        + " always equal.",
                NOT_TRANSPOSED);
        hides(
                "one-step",
                "With one step there is no way back, and nothing to add up: how many steps do these slips need?",
                NOT_TRANSPOSED,
                NO_WAY_BACK,
                OVERWRITTEN);
        hides(
                "from-zeros",
                "\"No start\" gets away: what does a program that forgets the start take instead, and how different is yours?",
                NO_START);
        hides("one-sequence", "\"Divided by N\" gets away: for which N does that change nothing?", DIVIDED_BY_N);
        hides(
                "states-of-zero",
                "All states are 0 in your example, and there 1 − h and 1 − h² are both 1: what makes a state differ from 0?",
                OTHER_SLOPE,
                WRONG_H,
                NO_START);
        mistake(
                "no-loss",
                "The gradient is 0, so every slip gets away: the last state is the target, or lies where the tanh is flat.");
        hides(
                "no-recurrence",
                "Nothing goes back from step to step, since Wh is 0: neither its transpose nor the way back shows.",
                NOT_TRANSPOSED,
                NO_WAY_BACK,
                NO_START);
        hides(
                "one-unit-one-sequence",
                "With one unit Wh is its own transpose, and with one sequence a mean is a sum: make the example larger.",
                NOT_TRANSPOSED,
                DIVIDED_BY_N);
        hides(
                "smallest",
                "One sequence of one unit from a start of 0: three slips get away. What would make each of them show?",
                NOT_TRANSPOSED,
                DIVIDED_BY_N,
                NO_START);

        catches(2, "slips on the way back from state to state", OTHER_SLOPE, NOT_TRANSPOSED, NO_WAY_BACK);
        catches(2, "slips in the sums over the steps", OVERWRITTEN, WRONG_H, NO_START, DIVIDED_BY_N);
    }

    /** Describes the mistake of an example on which these slips show nothing, and no others. */
    private void hides(String key, String sentence, String... slips) {
        mistake(key, sentence);
        mistakes.put(Set.of(slips), key);
    }

    private void catches(double points, String name, String... slips) {
        check(points, name, trial -> {
            Verdict allShow = new Verdict("caught", "all slips show");
            trial.gives(allShow, new Call<>("your example", answer -> {
                ElmanExample given = answer.example();
                return misfit(given)
                        .orElseGet(() -> judge(floats(given), Set.of(slips)).orElse(allShow));
            }));
        });
    }

    /** Which of the slips do not show; the mistake that the example makes depends on the others as well. */
    private Optional<Verdict> judge(ElmanExample one, Set<String> asked) {
        INDArray h = ElmanDescentCheck.states(one.x(), one.start(), one.Wx(), one.Wh(), one.b());
        ElmanWeights right = gradients(one, h, new Slip(ElmanStatesBackCheck.RIGHT, ElmanSumsCheck.RIGHT));
        double largest = largest(right);
        if (!(largest > NOTHING)) {
            return Optional.of(new Verdict("no-loss", "no gradient at all"));
        }
        Set<String> hidden = new TreeSet<>(SLIPS.keySet());
        hidden.removeIf(slip -> distance(right, gradients(one, h, SLIPS.get(slip))) > SHOWS * largest);
        String mistake = mistakes.getOrDefault(hidden, "hidden");
        hidden.retainAll(asked);
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(mistake, "not seen: " + String.join(", ", hidden)));
    }

    private static ElmanWeights gradients(ElmanExample one, INDArray h, Slip slip) {
        INDArray dh = slip.back().gradients(ElmanDescentCheck.fromLast(h, one.target()), h, one.Wh());
        return slip.sums().gradients(one.x(), one.start(), h, dh);
    }

    private static double largest(ElmanWeights one) {
        return distance(
                one, new ElmanWeights(one.Wx().mul(0), one.Wh().mul(0), one.b().mul(0)));
    }

    private static double distance(ElmanWeights one, ElmanWeights other) {
        return Stream.of(
                        one.Wx().sub(other.Wx()),
                        one.Wh().sub(other.Wh()),
                        one.b().sub(other.b()))
                .mapToDouble(difference -> difference.amaxNumber().doubleValue())
                .max()
                .orElse(0);
    }

    private static Slip back(ElmanStatesBack back) {
        return new Slip(back, ElmanSumsCheck.RIGHT);
    }

    private static Slip sums(ElmanSums sums) {
        return new Slip(ElmanStatesBackCheck.RIGHT, sums);
    }

    private static ElmanWeights sum(INDArray x, INDArray before, INDArray h, INDArray dh, int to) {
        return ElmanSumsCheck.sums(x, before, ElmanSumsCheck.da(dh, h), 0, to);
    }

    /** Examples written as double[][] are just as right. */
    private static ElmanExample floats(ElmanExample one) {
        return new ElmanExample(
                one.x().castTo(DataType.FLOAT),
                one.start().castTo(DataType.FLOAT),
                one.target().castTo(DataType.FLOAT),
                one.Wx().castTo(DataType.FLOAT),
                one.Wh().castTo(DataType.FLOAT),
                one.b().castTo(DataType.FLOAT).reshape(one.b().length()));
    }

    private static Optional<Verdict> misfit(ElmanExample one) {
        if (one.x().rank() != 3 || one.Wh().rank() != 2) {
            return misfit("x must be [T,N,D] and Wh [H,H]: they are %s and %s", shape(one.x()), shape(one.Wh()));
        }
        long T = one.x().size(0);
        long N = one.x().size(1);
        long D = one.x().size(2);
        long H = one.Wh().size(0);
        if (T > 3 || N > 2 || D > 2 || H > 2 || T * N * D * H == 0) {
            return misfit(
                    "T=%d, N=%d, D=%d, H=%d: at most 3 steps, 2 sequences, 2 inputs and 2 units are allowed,"
                            + " and at least one of each",
                    T, N, D, H);
        }
        boolean fits = Arrays.equals(one.start().shape(), new long[] {N, H})
                && Arrays.equals(one.target().shape(), new long[] {N, H})
                && Arrays.equals(one.Wx().shape(), new long[] {D, H})
                && Arrays.equals(one.Wh().shape(), new long[] {H, H})
                && one.b().length() == H;
        return fits
                ? Optional.empty()
                : misfit(
                        "with x %s and Wh %s the other shapes must be start and target [%d,%d], Wx [%d,%d],"
                                + " Wh [%d,%d], b [%d]",
                        shape(one.x()), shape(one.Wh()), N, H, D, H, H, H, H);
    }

    private static Optional<Verdict> misfit(String form, Object... values) {
        return Optional.of(new Verdict("shapes", String.format(Locale.ROOT, form, values)));
    }

    private static String shape(INDArray matrix) {
        return Arrays.toString(matrix.shape());
    }
}
