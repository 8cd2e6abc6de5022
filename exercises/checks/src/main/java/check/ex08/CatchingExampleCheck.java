package check.ex08;

import static check.ex08.ElmanStepBackCheck.slope;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Verdict;
import contract.CatchingExample;
import contract.ElmanExample;
import contract.ElmanStatesBack;
import contract.ElmanStepBack;
import contract.ElmanSums;
import contract.ElmanWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException;

/** Task 8.5: judged by which slips show in the gradients of the learner's example. */
public final class CatchingExampleCheck extends TaskCheck<CatchingExample> {
    /** A slip shows if it changes a gradient by this share of the largest number, which nudging finds easily. */
    private static final double SHOWS = 0.01;

    /** Below this the whole gradient is 0 to the digits of a float. */
    private static final double NOTHING = 1e-3;

    private static final ElmanStatesBack NO_WAY_BACK = (from, h, Wh) -> from.dup();

    private static final Map<String, Slip> ON_THE_WAY = new TreeMap<>(Map.of(
            "1 − h",
                    new Slip(
                            walk((dh, h, Wh) -> dh.mul(h.rsub(1)).mmul(Wh.transpose())),
                            (x, start, h, dh) -> ElmanSumsCheck.sums(
                                    x, ElmanSumsCheck.before(start, h), dh.mul(h.rsub(1)), 0, (int) h.size(0))),
            "not transposed", new Slip(walk((dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh)), ElmanSumsCheck.RIGHT),
            "no way back", new Slip(NO_WAY_BACK, ElmanSumsCheck.RIGHT)));

    private static final Map<String, Slip> IN_THE_SUMS = new TreeMap<>(Map.of(
            "overwritten", sums((x, start, h, dh) -> sum(x, ElmanSumsCheck.before(start, h), h, dh, 1)),
            "wrong h", sums((x, start, h, dh) -> sum(x, h, h, dh, (int) h.size(0))),
            "no start", sums((x, start, h, dh) -> ElmanSumsCheck.RIGHT.gradients(x, start.mul(0), h, dh)),
            "divided by N", sums((x, start, h, dh) -> ElmanSumsCheck.RIGHT.gradients(x, start, h, dh.div(x.size(1))))));

    /** For the exercise, and for JUnit. */
    public CatchingExampleCheck() {
        super("8.5", "an example that catches every slip", CatchingExample.class);
        right(example(Part.NONE));
        calls(draw -> new Call<>("your example", answer -> judge(answer.example(), both())));

        mistake(
                "symmetric",
                "\"Not transposed\" gets away: how far is Wh from its transpose in your example? With one unit they are"
                        + " always equal.",
                example(Part.TWISTED_WEIGHTS));
        mistake(
                "one-step",
                "With one step there is no way back, and nothing to add up: how many steps do these slips need?",
                example(Part.LATER_STEPS));
        mistake(
                "from-zeros",
                "\"No start\" gets away: what does a program that forgets the start take instead, and how different is yours?",
                example(Part.START));
        mistake(
                "one-sequence",
                "\"Divided by N\" gets away: for which N does that change nothing?",
                example(Part.SECOND_SEQUENCE));
        mistake(
                "states-of-zero",
                "All states are 0 in your example, and there 1 − h and 1 − h² are both 1: what makes a state differ from 0?",
                example(Part.EVERYTHING_THAT_MOVES));
        mistake(
                "no-loss",
                "The gradient is 0, so every slip gets away: the last state is the target, or lies where the tanh is flat.",
                example(Part.LOSS));
        mistake(
                "no-recurrence",
                "Nothing goes back from step to step, since Wh is 0: neither its transpose nor the way back shows.",
                example(Part.RECURRENCE));
        mistake(
                "one-unit-one-sequence",
                "With one unit Wh is its own transpose, and with one sequence a mean is a sum: make the example larger.",
                example(Part.TWISTED_WEIGHTS, Part.SECOND_SEQUENCE));
        mistake(
                "smallest",
                "One sequence of one unit from a start of 0: three slips get away. What would make each of them show?",
                example(Part.TWISTED_WEIGHTS, Part.SECOND_SEQUENCE, Part.START));

        Law<CatchingExample> way =
                law(draw -> new Call<>("your example", answer -> judge(answer.example(), ON_THE_WAY)));
        Law<CatchingExample> sums =
                law(draw -> new Call<>("your example", answer -> judge(answer.example(), IN_THE_SUMS)));

        obeys(2, "slips on the way back from state to state", way);
        obeys(2, "slips in the sums over the steps", sums);
    }

    /** A way back and sums, of which one is wrong. */
    private record Slip(ElmanStatesBack back, ElmanSums sums) {}

    /** A part of an example without which some slips do not show. */
    private enum Part {
        NONE,
        TWISTED_WEIGHTS,
        LATER_STEPS,
        START,
        SECOND_SEQUENCE,
        EVERYTHING_THAT_MOVES,
        LOSS,
        RECURRENCE
    }

    private static Map<String, Slip> both() {
        Map<String, Slip> both = new TreeMap<>(ON_THE_WAY);
        both.putAll(IN_THE_SUMS);
        return both;
    }

    private static Verdict judge(ElmanExample given, Map<String, Slip> slips) {
        requireShapes(given);
        ElmanExample one = floats(given);
        INDArray h = ElmanDescentCheck.states(one.x(), one.start(), one.Wx(), one.Wh(), one.b());
        ElmanWeights right = gradients(one, h, new Slip(ElmanStatesBackCheck.RIGHT, ElmanSumsCheck.RIGHT));
        double largest = largest(right);
        if (!(largest > NOTHING)) {
            return new Verdict("nothing", "no gradient at all");
        }
        List<String> hidden = slips.entrySet().stream()
                .filter(slip -> {
                    ElmanWeights wrong = gradients(one, h, slip.getValue());
                    return !(distance(right, wrong) > SHOWS * largest);
                })
                .map(Map.Entry::getKey)
                .toList();
        return new Verdict(
                hidden.toString(), hidden.isEmpty() ? "all slips show" : "not seen: " + String.join(", ", hidden));
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

    private static ElmanStatesBack walk(ElmanStepBack step) {
        return ElmanStatesBackCheck.walk(step);
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

    private static void requireShapes(ElmanExample one) {
        if (one.x().rank() != 3 || one.Wh().rank() != 2) {
            throw failed("x must be [T,N,D] and Wh [H,H]: they are "
                    + Arrays.toString(one.x().shape()) + " and "
                    + Arrays.toString(one.Wh().shape()) + ".");
        }
        long T = one.x().size(0);
        long N = one.x().size(1);
        long D = one.x().size(2);
        long H = one.Wh().size(0);
        if (T > 3 || N > 2 || D > 2 || H > 2 || T * N * D * H == 0) {
            throw failed("The example has T=" + T + ", N=" + N + ", D=" + D + ", H=" + H
                    + ": at most 3 steps, 2 sequences, 2 inputs and 2 units are allowed, and at least one of each.");
        }
        boolean fits = Arrays.equals(one.start().shape(), new long[] {N, H})
                && Arrays.equals(one.target().shape(), new long[] {N, H})
                && Arrays.equals(one.Wx().shape(), new long[] {D, H})
                && Arrays.equals(one.Wh().shape(), new long[] {H, H})
                && one.b().length() == H;
        if (!fits) {
            throw failed("With x " + Arrays.toString(one.x().shape()) + " and Wh "
                    + Arrays.toString(one.Wh().shape()) + " the other shapes must be start and target [" + N + "," + H
                    + "], Wx [" + D + "," + H + "], Wh [" + H + "," + H + "], b [" + H + "].");
        }
    }

    private static AnswerException failed(String sentence) {
        return new AnswerException(AnswerException.Kind.FAILED, sentence);
    }

    /** The course's example without the given parts. */
    private static CatchingExample example(Part... missing) {
        List<Part> without = List.of(missing);
        boolean isFlat = without.contains(Part.EVERYTHING_THAT_MOVES);
        int T = without.contains(Part.LATER_STEPS) ? 1 : 2;
        int N = without.contains(Part.SECOND_SEQUENCE) ? 1 : 2;
        INDArray x = Nd4j.createFromArray(new float[][][] {{{0.6f}, {-0.2f}}, {{-0.4f}, {0.5f}}});
        INDArray start = Nd4j.createFromArray(new float[][] {{0.5f, -0.3f}, {0.2f, 0.4f}});
        INDArray target = Nd4j.createFromArray(new float[][] {{-0.8f, 0.3f}, {0.1f, -0.7f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{0.9f, 0.7f}, {-0.6f, 0.4f}});
        if (without.contains(Part.TWISTED_WEIGHTS)) {
            Wh.putScalar(1, 0, 0.7);
        }
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.8f, -0.5f}});
        ElmanExample whole = new ElmanExample(
                first(x, T, N).mul(isFlat ? 0 : 1),
                rows(start, N).mul(isFlat || without.contains(Part.START) ? 0 : 1),
                rows(target, N),
                Wx,
                Wh.mul(without.contains(Part.RECURRENCE) ? 0 : 1),
                Nd4j.createFromArray(0.1f, -0.2f).mul(isFlat ? 0 : 1));
        return () -> without.contains(Part.LOSS) ? lossless(whole) : whole;
    }

    private static ElmanExample lossless(ElmanExample one) {
        INDArray h = ElmanDescentCheck.states(one.x(), one.start(), one.Wx(), one.Wh(), one.b());
        return new ElmanExample(one.x(), one.start(), h.slice(h.size(0) - 1), one.Wx(), one.Wh(), one.b());
    }

    private static INDArray first(INDArray x, int T, int N) {
        INDArray some = Nd4j.create(T, N, x.size(2));
        for (int t = 0; t < T; t++) {
            some.putSlice(t, rows(x.slice(t), N));
        }
        return some;
    }

    private static INDArray rows(INDArray matrix, int N) {
        return N == 1 ? matrix.getRow(0, true).dup() : matrix.dup();
    }
}
