package rnn.loss;

import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Var;

/**
 * How far numbers are from the right ones: the mean of the squared differences. The mean of the targets is the constant
 * answer with the smallest loss (Gauss, "Theoria combinationis observationum", 1821).
 *
 * <pre>
 * L = Σ m_i ‖y_i − target_i‖² / (C Σ m_i)      [T·N,C], in the square of the target's unit
 * ∂L/∂y_i = 2 m_i (y_i − target_i) / (C Σ m_i)
 * </pre>
 */
public final class SquaredError {
    private SquaredError() {}

    /**
     * {@return the loss of a batch without padding}
     *
     * @param outputs y, [T,N,C] or [N,C]
     * @param targets as many rows of C numbers
     */
    public static Var of(Var outputs, Array targets) {
        return of(outputs, targets, Mask.full(1, targets.rows()));
    }

    /**
     * {@return the loss}
     *
     * @param outputs y, [T,N,C]
     * @param targets [T,N,C]; those where the mask is 0 are not looked at
     * @param mask [T,N]
     * @throws IllegalArgumentException if the shapes do not fit, a target is NaN or infinite, or the mask is 0
     *     everywhere
     */
    public static Var of(Var outputs, Array targets, Mask mask) {
        double[] shares = Shares.of("squared error", outputs.value(), targets, mask);
        int columns = targets.columns();
        Array difference = outputs.value().copy().addScaled(-1, targets);
        Array derivative =
                difference.zeros().addWeightedRows(shares, difference).scale(2.0 / columns);
        double loss = 0;
        for (int i = 0; i < difference.size(); i++) {
            double share = shares[i / columns];
            if (share > 0 && !Double.isFinite(targets.get(i))) {
                throw new IllegalArgumentException("squared error: target " + targets.get(i) + " of number " + i
                        + " is not a number: fill the gap or mask it out");
            }
            loss += share == 0 ? 0 : share * difference.get(i) * difference.get(i) / columns;
        }
        return Shares.record(outputs, loss, derivative);
    }
}
