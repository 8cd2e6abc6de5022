package check.ex40;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.CarriedDerivatives;
import contract.StateWithDerivatives;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 40.2: p'_kij = h'_k (1 − h'_k) (Σ_l W_{D+1+l,k} p_lij + δ_jk v_i). */
public final class CarriedDerivativesCheck extends TaskCheck<CarriedDerivatives> {
    /** What a step knows. */
    private static final class Known {
        final int inputs;
        final int units;
        final int rows;
        final double[] W;
        final double[] p;
        final double[] h;
        final double[] v;
        final double[] next;

        Known(INDArray W, INDArray x, INDArray h, INDArray p) {
            this.W = Numbers.of(W);
            this.p = Numbers.of(p);
            this.h = Numbers.of(h);
            inputs = (int) x.size(1);
            units = this.h.length;
            rows = inputs + 1 + units;
            v = new double[rows];
            System.arraycopy(Numbers.of(x), 0, v, 0, inputs);
            v[inputs] = 1;
            System.arraycopy(this.h, 0, v, inputs + 1, units);
            next = new double[units];
            for (int k = 0; k < units; k++) {
                double a = 0;
                for (int i = 0; i < rows; i++) {
                    a += v[i] * w(i, k);
                }
                next[k] = 1 / (1 + Math.exp(-a));
            }
        }

        double w(int row, int column) {
            return W[row * units + column];
        }

        double slope(int k) {
            return next[k] * (1 - next[k]);
        }

        /** Σ_l W_{from+l,k} p_lij. */
        double carried(int from, int k, int i, int j) {
            double sum = 0;
            for (int l = 0; l < units; l++) {
                sum += w(from + l, k) * p[(l * rows + i) * units + j];
            }
            return sum;
        }

        /** Σ_l W_{D+1+k,l} p_lij. */
        double crossed(int k, int i, int j) {
            double sum = 0;
            for (int l = 0; l < units; l++) {
                sum += w(inputs + 1 + k, l) * p[(l * rows + i) * units + j];
            }
            return sum;
        }

        double direct(int k, int i, int j) {
            return j == k ? v[i] : 0;
        }
    }

    private interface Entry {
        double of(Known known, int k, int i, int j);
    }

    private static final Entry RIGHT =
            (n, k, i, j) -> n.slope(k) * (n.carried(n.inputs + 1, k, i, j) + n.direct(k, i, j));

    /** For the exercise, and for JUnit. */
    public CarriedDerivativesCheck() {
        super("40.2", "derivatives that travel forward", CarriedDerivatives.class);
        right(answer(RIGHT));
        calls(CarriedDerivativesCheck::drawn);

        mistake(
                "direct-only",
                "You leave out what is carried: Σ_l W_{D+1+l,k} p_lij, the weights' effect through the state before.",
                answer((n, k, i, j) -> n.slope(k) * n.direct(k, i, j)));
        mistake(
                "carried-only",
                "You leave out the direct effect: column k of W multiplies v in this very step, so p'_kik also gets v_i.",
                answer((n, k, i, j) -> n.slope(k) * n.carried(n.inputs + 1, k, i, j)));
        mistake(
                "no-slope",
                "The slope of the logistic function is missing: the factor h'_k (1 − h'_k).",
                answer((n, k, i, j) -> n.carried(n.inputs + 1, k, i, j) + n.direct(k, i, j)));
        mistake(
                "slope-of-the-direct-part-only",
                "The factor h'_k (1 − h'_k) is before the bracket: it multiplies what is carried as well.",
                answer((n, k, i, j) -> n.carried(n.inputs + 1, k, i, j) + n.slope(k) * n.direct(k, i, j)));
        mistake(
                "slope-of-the-carried-part-only",
                "The factor h'_k (1 − h'_k) is before the bracket: it multiplies v_i as well.",
                answer((n, k, i, j) -> n.slope(k) * n.carried(n.inputs + 1, k, i, j) + n.direct(k, i, j)));
        mistake(
                "old-slope",
                "You take the slope at the old state: it is h'_k (1 − h'_k), of the new one.",
                answer((n, k, i, j) -> n.h[k] * (1 - n.h[k]) * (n.carried(n.inputs + 1, k, i, j) + n.direct(k, i, j))));
        mistake(
                "slope-of-tanh",
                "1 − h'² is the slope of tanh: that of the logistic function is h' (1 − h').",
                answer((n, k, i, j) ->
                        (1 - n.next[k] * n.next[k]) * (n.carried(n.inputs + 1, k, i, j) + n.direct(k, i, j))));
        mistake(
                "transposed",
                "You use the weights from unit k to the others: unit k hears unit l by W_{D+1+l,k}.",
                answer((n, k, i, j) -> n.slope(k) * (n.crossed(k, i, j) + n.direct(k, i, j))));
        mistake(
                "rows-one-too-early",
                "You take the bias's row for that of unit 0: the rows of the units begin at D + 1.",
                answer((n, k, i, j) -> n.slope(k) * (n.carried(n.inputs, k, i, j) + n.direct(k, i, j))));
        mistake(
                "rows-of-the-inputs",
                "You take the first H rows of W: the rows of the units begin at D + 1.",
                answer((n, k, i, j) -> n.slope(k) * (n.carried(0, k, i, j) + n.direct(k, i, j))));
        mistake(
                "direct-everywhere",
                "You add v_i for every j: only the weights of column k enter unit k, so add it where j = k.",
                answer((n, k, i, j) -> n.slope(k) * (n.carried(n.inputs + 1, k, i, j) + n.v[i])));
        mistake(
                "new-state-in-v",
                "Your v holds the new state: the step used [x, 1, h] with the old one.",
                answer((n, k, i, j) -> n.slope(k)
                        * (n.carried(n.inputs + 1, k, i, j)
                                + (j != k ? 0 : i > n.inputs ? n.next[i - n.inputs - 1] : n.v[i]))));
        mistake(
                "old-state-returned",
                "The h that you return is the old one: return h'.",
                (W, x, h, p) -> new StateWithDerivatives(
                        h.dup(), answer(RIGHT).step(W, x, h, p).p()));

        check(0, "one unit by hand", CarriedDerivativesCheck::equalsHandArithmetic);
        obeys(4, "random networks");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<CarriedDerivatives> trial) {
        INDArray W = Nd4j.createFromArray(new float[][] {{0.5f}, {0}, {1}});
        INDArray x = Nd4j.createFromArray(new float[][] {{1}});
        INDArray h = Nd4j.createFromArray(new float[][] {{0}});
        trial.gives(
                new StateWithDerivatives(
                        Nd4j.createFromArray(new float[][] {{0.62246f}}),
                        Nd4j.createFromArray(new float[][][] {{{0.23500f}, {0.23500f}, {0}}})),
                new Call<>("D=1, H=1", answer -> answer.step(W, x, h, Nd4j.zeros(1, 3, 1))));
    }

    private static Call<CarriedDerivatives> drawn(Draw draw) {
        int H = draw.size(2, 3);
        int D = draw.size(H, 4); // as many as H at least, so that rows of inputs could be taken for rows of units
        int R = D + 1 + H;
        INDArray W = draw.normal(R, H);
        INDArray x = draw.normal(1, D);
        INDArray h = draw.scaled(0.5, 1, H);
        INDArray p = draw.normal(H, R, H);
        return new Call<>("D=" + D + ", H=" + H, answer -> answer.step(W, x, h, p));
    }

    private static CarriedDerivatives answer(Entry entry) {
        return (W, x, h, p) -> {
            Known known = new Known(W, x, h, p);
            float[] carried = new float[known.p.length];
            for (int at = 0; at < carried.length; at++) {
                int j = at % known.units;
                int i = at / known.units % known.rows;
                carried[at] = (float) entry.of(known, at / known.units / known.rows, i, j);
            }
            return new StateWithDerivatives(
                    Nd4j.createFromArray(known.next).reshape(1, known.units),
                    Nd4j.createFromArray(carried).reshape('c', known.units, known.rows, known.units));
        };
    }
}
