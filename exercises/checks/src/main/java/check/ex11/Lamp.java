package check.ex11;

import contract.GruWeights;
import java.util.Arrays;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;
import worker.AnswerException;
import worker.Numbers;

/** A GRU of one unit in plain numbers, followed step by step until it is wrong for the first time. */
final class Lamp {
    private static final String SHAPES =
            "they must be Wx [1,3], Wh [1,3], bx [3] and bh [3], with one column for each of r, z, n.";

    private final double[] Wx;
    private final double[] Wh;
    private final double[] bx;
    private final double[] bh;

    /**
     * Takes the weights.
     *
     * @throws AnswerException if their shapes do not fit one unit and one input
     */
    Lamp(GruWeights weights) {
        Wx = three("Wx", weights.Wx());
        Wh = three("Wh", weights.Wh());
        bx = three("bx", weights.bx());
        bh = three("bh", weights.bh());
    }

    /**
     * Presses the button.
     *
     * @param presses whether it is pressed, step by step
     * @return that the lamp was right at every step
     * @throws AnswerException with what went wrong at the first step at which it was not
     */
    String afterPresses(boolean... presses) {
        double h = 0;
        boolean isOn = false;
        for (int t = 0; t < presses.length; t++) {
            double x = presses[t] ? 1 : 0;
            double r = sigmoid(0, x, h);
            double z = sigmoid(1, x, h);
            double n = Math.tanh(x * Wx[2] + bx[2] + r * (h * Wh[2] + bh[2]));
            h = z * h + (1 - z) * n;
            boolean wasOn = isOn;
            isOn ^= presses[t];
            if (isOn ? !(h > 0.5) : !(h < 0.5)) {
                String step = "Step " + t + ", " + (presses[t] ? "a press" : "no press") + ": the lamp should be "
                        + (isOn ? "on" : "off") + ", and h is " + text(h) + ". ";
                throw new AnswerException(AnswerException.Kind.FAILED, step + why(presses[t], wasOn, r, z, n));
            }
        }
        return "right at all " + presses.length + " steps";
    }

    private static String why(boolean pressed, boolean wasOn, double r, double z, double n) {
        String gates = "Here z = " + text(z) + ", n = " + text(n) + ". ";
        if (!pressed) {
            return gates
                    + "Without a press everything is to be kept: how near to 1 must z be, if it works at every step?";
        }
        if (!(z < 0.5)) {
            return gates + "A press is to write something new: does an open z write, or keep?";
        }
        if (!wasOn) {
            return gates + "The lamp was off, so h is of little help: what else could make n large at a press?";
        }
        return r < 0.5
                ? "Here r = " + text(r)
                        + ". The candidate has to know that the lamp was on: does a shut r let it see h?"
                : gates + "The lamp was on: what sign must the weight from h to n have, and how large must it be,"
                        + " if n is to be small there and large where the lamp is off?";
    }

    private double sigmoid(int part, double x, double h) {
        return 1 / (1 + Math.exp(-(x * Wx[part] + bx[part] + h * Wh[part] + bh[part])));
    }

    private static double[] three(String name, INDArray weights) {
        if (weights.length() != 3) {
            throw new AnswerException(
                    AnswerException.Kind.FAILED,
                    name + " has the shape " + Arrays.toString(weights.shape()) + ": " + SHAPES);
        }
        return Numbers.of(weights);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
