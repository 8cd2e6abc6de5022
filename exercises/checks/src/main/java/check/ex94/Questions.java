package check.ex94;

import java.util.Locale;
import java.util.StringJoiner;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Sequences and what is right at their steps.
 *
 * @param inputs [T,N,D]
 * @param right [T][N], a class or a number; NaN where nothing is asked
 */
@SuppressWarnings("ArrayRecordComponent") // an answer gets them as arrays
public record Questions(INDArray inputs, double[][] right) {
    /**
     * {@return one of the sequences as a line: its symbols, or its numbers with an asterisk at each mark, then the
     * right answers}
     *
     * @param n which, from 0
     */
    public String line(int n) {
        StringJoiner line = new StringJoiner(" ");
        StringJoiner answers = new StringJoiner(" ");
        boolean isNumbers = inputs.size(2) == 2;
        for (int t = 0; t < right.length; t++) {
            INDArray x = inputs.get(NDArrayIndex.point(t), NDArrayIndex.point(n), NDArrayIndex.all());
            line.add(
                    isNumbers
                            ? two(x.getFloat(0)) + (x.getFloat(1) > 0 ? "*" : "")
                            : String.valueOf(x.argMax().getInt(0)));
            if (!Double.isNaN(right[t][n])) {
                answers.add(isNumbers ? two(right[t][n]) : String.valueOf((int) right[t][n]));
            }
        }
        return line + " → " + answers;
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** The share of right answers among logits or numbers, [T,N,C]. */
    double share(Family family, INDArray given) {
        float[] all = Outputs.flat(given);
        int asked = 0;
        int hits = 0;
        for (int t = 0; t < right.length; t++) {
            for (int n = 0; n < right[t].length; n++) {
                if (!Double.isNaN(right[t][n])) {
                    asked++;
                    int at = (t * right[t].length + n) * family.answers();
                    hits += family.isRight(all, at, right[t][n]) ? 1 : 0;
                }
            }
        }
        return hits / (double) asked;
    }
}
