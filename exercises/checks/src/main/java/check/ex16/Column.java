package check.ex16;

import check.Verdict;
import contract.CarryWeights;
import java.util.Arrays;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;
import worker.Numbers;

/** The unit of task 16.3 in plain numbers, followed column by column until a figure is wrong for the first time. */
final class Column {
    /** How near to 0 or 1 a carry is. */
    private static final double NEAR = 0.05;

    private final double[] Wx;
    private final double Wh;
    private final double b;
    private final double[] Vx;
    private final double[] Vh;

    private Column(CarryWeights weights) {
        Wx = Numbers.of(weights.Wx());
        Wh = Numbers.of(weights.Wh())[0];
        b = Numbers.of(weights.b())[0];
        Vx = Numbers.of(weights.Vx());
        Vh = Numbers.of(weights.Vh());
    }

    /**
     * Adds two numbers.
     *
     * @param weights those of the answer
     * @param first the figures of one, from the right
     * @param second as many figures of the other
     * @return that every figure of the sum was right, or what went wrong at the first column at which one was not
     */
    static Verdict sum(CarryWeights weights, int[] first, int... second) {
        INDArray[] all = {weights.Wx(), weights.Wh(), weights.b(), weights.Vx(), weights.Vh()};
        int[] lengths = Arrays.stream(all).mapToInt(one -> (int) one.length()).toArray();
        return Arrays.equals(lengths, new int[] {2, 1, 1, 2, 2})
                ? new Column(weights).sum(first, second)
                : Verdict.misfit("Wx [2,1], Wh [1,1], b [1], Vx [2,1] and Vh [2,1]", all);
    }

    private Verdict sum(int[] first, int... second) {
        double h = 0;
        int carry = 0;
        for (int t = 0; t < first.length; t++) {
            double before = h;
            h = 1 / (1 + Math.exp(-(first[t] * Wx[0] + second[t] * Wx[1] + before * Wh + b)));
            double y = first[t] * Vx[0] + second[t] * Vx[1] + before * Vh[0] + h * Vh[1];
            int total = first[t] + second[t] + carry;
            if (!(Math.abs(y - total % 10) < 0.5)) {
                String words = String.format(
                        Locale.ROOT,
                        "column %d, %d + %d with the carry %d: the figure should be %d, and y is %.2f; the h before was"
                                + " %.3f, the new one is %.3f",
                        t,
                        first[t],
                        second[t],
                        carry,
                        total % 10,
                        y,
                        before,
                        h);
                return new Verdict(why(total, carry, h, y), words);
            }
            carry = total / 10;
        }
        return right(first.length);
    }

    static Verdict right(int columns) {
        return new Verdict("right", "right in all " + columns + " columns");
    }

    /** The mistake of {@link CarryUnitCheck}. */
    private static String why(int total, int carry, double h, double y) {
        int next = total / 10;
        if (!(Math.abs(h - next) < NEAR)) {
            if (total < 10) {
                return "carries-too-soon";
            }
            return total - carry < 10 ? "carry-not-counted" : "carries-too-late";
        }
        return Math.abs(y + carry - total % 10) < 0.5 ? "carry-not-added" : "ten-stays";
    }
}
