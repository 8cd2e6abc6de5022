package check.ex12;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Verdict;
import contract.EqualEnds;
import contract.HiddenLayer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 12.6: judged by what the output says to pairs of states, whatever the weights. */
public final class EqualEndsCheck extends TaskCheck<EqualEnds> {
    private static final int MOST = 8;
    /** Where the sum cannot exceed this, its tanh differs from it by less than a tenth. */
    private static final double STRAIGHT = 0.5;

    private static final double[][] CORNERS = {{1, 1}, {-1, -1}, {1, -1}, {-1, 1}};

    /** One unit notices two pluses, the other two minuses. */
    private static final EqualEnds RIGHT = () -> new HiddenLayer(
            Nd4j.createFromArray(new float[][] {{20, -20}, {20, -20}}),
            Nd4j.createFromArray(-20f, -20f),
            Nd4j.createFromArray(new float[][] {{1}, {1}}),
            1);

    /** For the exercise, and for JUnit. */
    public EqualEndsCheck() {
        super("12.6", "equal or not", EqualEnds.class);
        right(RIGHT);
        calls(EqualEndsCheck::drawn);

        mistake(
                "one-unit",
                "One unit divides the plane by one straight line: which two of the four corners can it not part from the"
                        + " other two?");
        mistake(
                "too-small",
                "So near 0 a tanh is a straight line, and a sum of lines is one line: how large must the weights be if it"
                        + " is to bend?");
        mistake(
                "corners",
                "Which of the four corners does each unit tell from the other three, and what must the output make of"
                        + " that?");

        check(0, "the four corners", trial -> trial.gives(right(CORNERS), call(CORNERS)));
        obeys(3, "forty pairs of states from 0.6 to 1 in size");
    }

    private static Call<EqualEnds> drawn(Draw draw) {
        double[][] pairs = new double[40][];
        for (int i = 0; i < pairs.length; i++) {
            double[] corner = CORNERS[i % CORNERS.length];
            pairs[i] = new double[] {corner[0] * draw.size(60, 100) / 100, corner[1] * draw.size(60, 100) / 100};
        }
        return call(pairs);
    }

    private static Call<EqualEnds> call(double[][] pairs) {
        return new Call<>(pairs.length + " pairs", answer -> {
            HiddenLayer layer = answer.weights();
            return fits(layer)
                    ? judge(layer, pairs)
                    : Verdict.misfit(
                            "W [2,H], b [H] and Wo [H,1], with " + MOST + " hidden units at most",
                            layer.W(),
                            layer.b(),
                            layer.Wo());
        });
    }

    private static Verdict judge(HiddenLayer layer, double[]... pairs) {
        double[] W = Numbers.of(layer.W());
        double[] b = Numbers.of(layer.b());
        double[] Wo = Numbers.of(layer.Wo());
        for (double[] pair : pairs) {
            double[] sums = new double[b.length];
            double output = layer.bo();
            for (int k = 0; k < b.length; k++) {
                sums[k] = pair[0] * W[k] + pair[1] * W[b.length + k] + b[k];
                output += Math.tanh(sums[k]) * Wo[k];
            }
            boolean isEqual = pair[0] * pair[1] > 0;
            if (isEqual ? !(output > 0) : !(output < 0)) {
                String mistake = b.length == 1 ? "one-unit" : isStraight(W, b) ? "too-small" : "corners";
                return new Verdict(mistake, words(pair, output, sums));
            }
        }
        return right(pairs);
    }

    private static Verdict right(double[]... pairs) {
        return new Verdict("right", "right for all " + pairs.length + " pairs");
    }

    private static String words(double[] pair, double output, double... sums) {
        return String.format(
                Locale.ROOT,
                "forward is %.2f and backward %.2f, which is %s, and the output is %.2f; the hidden units say %s",
                pair[0],
                pair[1],
                pair[0] * pair[1] > 0 ? "equal" : "not equal",
                output,
                Arrays.stream(sums)
                        .mapToObj(sum -> String.format(Locale.ROOT, "%.2f", Math.tanh(sum)))
                        .collect(Collectors.joining(", ")));
    }

    /** Whether no unit's sum can leave the part of a tanh that is nearly a straight line. */
    private static boolean isStraight(double[] W, double... b) {
        return IntStream.range(0, b.length)
                .allMatch(k -> Math.abs(W[k]) + Math.abs(W[b.length + k]) + Math.abs(b[k]) < STRAIGHT);
    }

    private static boolean fits(HiddenLayer layer) {
        INDArray W = layer.W();
        long H = layer.b().length();
        return W.rank() == 2 && W.size(0) == 2 && W.size(1) == H && layer.Wo().length() == H && H <= MOST;
    }
}
