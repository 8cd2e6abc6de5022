package rnn.cell;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.fused.Scan;

/**
 * A linear recurrence over a whole sequence, as one operation: what a cell computes whose loop holds no nonlinearity
 * and no product with a matrix.
 *
 * <pre>
 * h_t = a_t ⊙ h_{t−1} + b_t     [T,N,H], from h_{−1} [N,H]
 * </pre>
 *
 * <p>Two steps are one step with other numbers: (a₂, b₂) after (a₁, b₁) is (a₂ a₁, a₂ b₁ + b₂). That is why many cores
 * may share one sequence and take log₂ T rounds. It costs twice the work and more, which two cores do not earn back:
 * here the columns are split over the cores, and each core walks through time.
 *
 * <pre>{@code
 * Var h = LinearScan.of(a, b, Var.constant(FloatArray.ofZeros(4, 16)));
 * }</pre>
 */
public final class LinearScan {
    private LinearScan() {}

    /**
     * {@return all states, [T,N,H]}
     *
     * @param a the factors, [T,N,H], T at least 1
     * @param b what is added, [T,N,H]
     * @param start the state before the first step, [N,H]
     * @throws IllegalArgumentException if the shapes do not fit, or there is no step
     */
    public static Var of(Var a, Var b, Var start) {
        Array x = a.value();
        Array h = start.value();
        boolean fits = x.rank() == 3 && x.dimension(0) > 0 && x.hasShapeOf(b.value()) && h.rank() == 2;
        if (!fits || h.rows() != x.dimension(1) || h.columns() != x.columns()) {
            throw new IllegalArgumentException("a scan takes a and b of one shape [T,N,H], T at least 1, and a start "
                    + "[N,H], not " + a + ", " + b + " and " + start);
        }
        return x instanceof FloatArray ? atOnce(a, b, start) : stepByStep(a, b, start);
    }

    private static Var atOnce(Var a, Var b, Var start) {
        FloatArray h = (FloatArray) a.value().zeros();
        Scan.forward(data(a), data(b), data(start), h.data());
        return Operation.record(
                h,
                dh -> Scan.backward(
                        data(a),
                        data(start),
                        h.data(),
                        CellSequences.data(dh),
                        CellSequences.data(a.gradientToAddTo()),
                        CellSequences.data(b.gradientToAddTo()),
                        CellSequences.data(start.gradientToAddTo())),
                a,
                b,
                start);
    }

    private static float[] data(Var x) {
        return CellSequences.data(x.value());
    }

    private static Var stepByStep(Var a, Var b, Var start) {
        List<Var> states = new ArrayList<>();
        Var h = start;
        for (int t = 0; t < a.value().dimension(0); t++) {
            h = a.step(t).times(h).plus(b.step(t));
            states.add(h);
        }
        return Var.stack(states);
    }
}
