package rnn.loss;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;

/** Helpers for all losses of this package, which are means over the items that the mask leaves in. */
final class Shares {
    private Shares() {}

    /** {@return each item's share of the mean, m_i / Σ m; 0 where the mask is 0} */
    static double[] of(String loss, Array outputs, int targets, Mask mask) {
        Require.given(loss + ": the mask", mask);
        int items = mask.steps() * mask.batch();
        if (outputs.rows() != targets || targets != items) {
            throw new IllegalArgumentException(loss + ": outputs " + Arrays.toString(outputs.shape()) + " give "
                    + outputs.rows() + " answers, but there are " + targets + " targets and a mask of "
                    + items);
        }
        int[] shape = outputs.shape();
        if (shape.length == 3 && mask.steps() > 1 && (shape[0] != mask.steps() || shape[1] != mask.batch())) {
            throw new IllegalArgumentException(loss + ": outputs " + Arrays.toString(shape) + " and a mask of ["
                    + mask.steps() + ", " + mask.batch() + "] must have the same T and N");
        }
        try {
            return mask.shares();
        } catch (IllegalArgumentException nothing) {
            throw new IllegalArgumentException(loss + ": " + nothing.getMessage(), nothing);
        }
    }

    /** {@return the classes [T][N] in one array, step by step} Refuses steps that are missing or differ in length. */
    static int[] flat(String loss, int[][] targets) {
        if (Require.given(loss + ": the array of targets", targets).length == 0) {
            throw new IllegalArgumentException(loss + ": there is no target; give at least one step [T][N]");
        }
        for (int t = 0; t < targets.length; t++) {
            if (targets[t] == null || targets[0] == null || targets[t].length != targets[0].length) {
                throw new IllegalArgumentException(loss + ": targets are [T][N], as many in each step, but step " + t
                        + " holds " + Arrays.toString(targets[t]) + ", step 0 " + Arrays.toString(targets[0]));
            }
        }
        return Arrays.stream(targets).flatMapToInt(Arrays::stream).toArray();
    }

    static double[] of(String loss, Array outputs, Array targets, Mask mask) {
        if (outputs.columns() != targets.columns()) {
            throw new IllegalArgumentException(loss + ": outputs " + Arrays.toString(outputs.shape()) + " and targets "
                    + Arrays.toString(targets.shape()) + " must have the same shape");
        }
        return of(loss, outputs, targets.rows(), mask);
    }

    /** {@return the loss as a node of the graph; its derivative with respect to the outputs is already known} */
    static Var record(Var outputs, double loss, Array derivative) {
        return Operation.record(
                derivative.zeros(1).fill(loss), dy -> outputs.receive(derivative.scale(dy.get(0))), outputs);
    }
}
