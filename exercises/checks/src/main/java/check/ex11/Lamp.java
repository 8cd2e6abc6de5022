package check.ex11;

import check.Verdict;
import contract.GruWeights;
import java.util.Arrays;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;
import worker.Numbers;

/** A GRU of one unit in plain numbers, followed step by step until it is wrong for the first time. */
final class Lamp {
    private final double[] Wx;
    private final double[] Wh;
    private final double[] bx;
    private final double[] bh;

    private Lamp(GruWeights weights) {
        Wx = Numbers.of(weights.Wx());
        Wh = Numbers.of(weights.Wh());
        bx = Numbers.of(weights.bx());
        bh = Numbers.of(weights.bh());
    }

    /**
     * Presses the button of a lamp.
     *
     * @param weights the lamp's unit
     * @param presses whether it is pressed, step by step
     * @return that the lamp was right at every step, or what went wrong at the first step at which it was not
     */
    static Verdict afterPresses(GruWeights weights, boolean... presses) {
        INDArray[] all = {weights.Wx(), weights.Wh(), weights.bx(), weights.bh()};
        return Arrays.stream(all).allMatch(one -> one.length() == 3)
                ? new Lamp(weights).afterPresses(presses)
                : Verdict.misfit("Wx [1,3], Wh [1,3], bx [3] and bh [3], with one column for each of r, z, n", all);
    }

    private Verdict afterPresses(boolean... presses) {
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
                String words = String.format(
                        Locale.ROOT,
                        "step %d, %s: the lamp should be %s, and h is %.3f; r = %.3f, z = %.3f, n = %.3f",
                        t,
                        presses[t] ? "a press" : "no press",
                        isOn ? "on" : "off",
                        h,
                        r,
                        z,
                        n);
                return new Verdict(why(presses[t], wasOn, r, z), words);
            }
        }
        return right(presses.length);
    }

    static Verdict right(int steps) {
        return new Verdict("right", "right at all " + steps + " steps");
    }

    /** The mistake of {@link LightSwitchCheck}. */
    private static String why(boolean pressed, boolean wasOn, double r, double z) {
        if (!pressed) {
            return "not-kept";
        }
        if (!(z < 0.5)) {
            return "never-writes";
        }
        if (!wasOn) {
            return "never-begins";
        }
        return r < 0.5 ? "reset-shut" : "stays-on";
    }

    private double sigmoid(int part, double x, double h) {
        return 1 / (1 + Math.exp(-(x * Wx[part] + bx[part] + h * Wh[part] + bh[part])));
    }
}
