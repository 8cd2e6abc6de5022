package check.ex12;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.EqualEnds;
import contract.HiddenLayer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException;
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

        check(0, "the four corners", trial -> trial.gives("right for all 4 pairs", call(CORNERS)));
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
            requireShapes(layer);
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
                    throw wrong(pair, output, question(isStraight(W, b), sums), sums);
                }
            }
            return "right for all " + pairs.length + " pairs";
        });
    }

    private static AnswerException wrong(double[] pair, double output, String question, double... sums) {
        String told = String.format(
                Locale.ROOT,
                "Forward is %.2f and backward %.2f, which is %s, and your output is %.2f. The hidden units say %s. ",
                pair[0],
                pair[1],
                pair[0] * pair[1] > 0 ? "equal" : "not equal",
                output,
                Arrays.stream(sums)
                        .mapToObj(sum -> String.format(Locale.ROOT, "%.2f", Math.tanh(sum)))
                        .collect(Collectors.joining(", ")));
        return new AnswerException(AnswerException.Kind.FAILED, told + question);
    }

    /** Whether no unit's sum can leave the part of a tanh that is nearly a straight line. */
    private static boolean isStraight(double[] W, double... b) {
        return IntStream.range(0, b.length)
                .allMatch(k -> Math.abs(W[k]) + Math.abs(W[b.length + k]) + Math.abs(b[k]) < STRAIGHT);
    }

    private static String question(boolean isStraight, double... sums) {
        if (sums.length == 1) {
            return "One unit divides the plane by one straight line: which two of the four corners can it not part from the"
                    + " other two?";
        }
        return isStraight
                ? "So near 0 a tanh is a straight line, and a sum of lines is one line: how large must the weights be if it is"
                        + " to bend?"
                : "Which of the four corners does each unit tell from the other three, and what must the output make of"
                        + " that?";
    }

    private static void requireShapes(HiddenLayer layer) {
        INDArray W = layer.W();
        long H = layer.b().length();
        if (W.rank() != 2 || W.size(0) != 2 || W.size(1) != H || layer.Wo().length() != H || H > MOST) {
            throw new AnswerException(
                    AnswerException.Kind.FAILED,
                    "The weights have the shapes " + Arrays.toString(W.shape()) + ", "
                            + Arrays.toString(layer.b().shape()) + " and "
                            + Arrays.toString(layer.Wo().shape()) + ": they must be W [2,H], b [H] and Wo [H,1], with "
                            + MOST + " hidden units at most.");
        }
    }
}
