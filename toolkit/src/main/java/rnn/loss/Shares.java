package rnn.loss;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;

/** What all losses here have in common: they are means over the items that the mask leaves in. */
final class Shares {
    private Shares() {}

    /** {@return each item's share of the mean, m_i / Σ m; 0 where the mask is} */
    static double[] of(String loss, Array outputs, int targets, Mask mask) {
        double[] weights = mask.flat();
        if (outputs.rows() != targets || targets != weights.length) {
            throw new IllegalArgumentException(loss + ": outputs " + Arrays.toString(outputs.shape()) + " give "
                    + outputs.rows() + " answers, but there are " + targets + " targets and a mask of "
                    + weights.length);
        }
        double total = Arrays.stream(weights).sum();
        if (!(total > 0)) {
            throw new IllegalArgumentException(loss + ": the mask leaves no item in, so there is no mean");
        }
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    static double[] of(String loss, Array outputs, Array targets, Mask mask) {
        if (outputs.columns() != targets.columns()) {
            throw new IllegalArgumentException(loss + ": outputs " + Arrays.toString(outputs.shape()) + " and targets "
                    + Arrays.toString(targets.shape()) + " must have the same shape");
        }
        return of(loss, outputs, targets.rows(), mask);
    }

    /** {@return the loss as a node of the graph, whose derivative by the outputs is known already} */
    static Var record(Var outputs, double loss, Array derivative) {
        return Operation.record(
                derivative.zeros(1).fill(loss), dy -> outputs.receive(derivative.scale(dy.get(0))), outputs);
    }
}
