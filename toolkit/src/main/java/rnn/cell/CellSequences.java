package rnn.cell;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Var;

/** Helpers shared by the two ways through a sequence: step by step, and all steps at once. */
final class CellSequences {
    private CellSequences() {}

    /**
     * The output of each sequence's last real step. A sequence of nothing but padding gives its first output, which is
     * 0.
     */
    static Var lastOf(Var outputs, Mask mask) {
        return outputs.gather(mask.lastRows());
    }

    /** The rows of one step, 0 where they are padding. */
    static Var masked(Var rows, Mask mask, int t) {
        return mask.isFull(t) ? rows : rows.weightRows(mask.realAt(t));
    }

    /**
     * A whole sequence, 0 where it is padding: otherwise NaN in the padding would reach the weights' gradient, since 0
     * times NaN is NaN.
     */
    static Var masked(Var x, Mask mask) {
        return mask.isFull() ? x : x.weightRows(mask.real());
    }

    /** The numbers of an array of single precision. */
    static float[] data(Array array) {
        return ((FloatArray) array).data();
    }

    /** The states as outputs: 0 where they are padding. */
    static Array outputs(FloatArray states, Mask mask) {
        return mask.isFull() ? states : states.zeros().addWeightedRows(mask.real(), states);
    }

    /** The states after the last step, [N,H]. */
    static Array last(FloatArray states) {
        int batch = states.dimension(1);
        return states.zeros(batch, states.columns()).addRows(0, states, states.rows() - batch, batch);
    }

    /** dW += Σ_t h_{t−1}ᵀ dz_t, over all steps at once: h_{−1} is the start. */
    static void addRecurrentGradient(Array dW, Array start, FloatArray states, Array dz) {
        int batch = start.rows();
        FloatArray sum = (FloatArray) dW;
        sum.addTransposedProduct((FloatArray) start, 0, (FloatArray) dz, 0, batch);
        sum.addTransposedProduct(states, 0, (FloatArray) dz, batch, states.rows() - batch);
    }
}
