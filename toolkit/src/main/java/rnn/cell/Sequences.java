package rnn.cell;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.kernel.Shape;

/** What stepping through a sequence and running through it at once have in common. */
final class Sequences {
    private Sequences() {}

    /** Fails unless x is a sequence of at least one step and one item, and the mask fits it. */
    static void require(Var x, Mask mask) {
        mask.requireFits(x.value(), "a cell steps through a sequence");
    }

    /** One step's rows, 0 where they are padding. */
    static Var masked(Var rows, Mask mask, int t) {
        return mask.isFull(t) ? rows : rows.weightRows(mask.at(t));
    }

    /** A whole sequence, 0 where it is padding: 0 times NaN would carry what stands there into the weights' gradient. */
    static Var masked(Var x, Mask mask) {
        return mask.isFull() ? x : x.weightRows(mask.flat());
    }

    /** The numbers of an array of single precision. */
    static float[] data(Array array) {
        return ((FloatArray) array).data();
    }

    /** The states as outputs: 0 where they are padding. */
    static Array outputs(FloatArray states, Mask mask) {
        return mask.isFull() ? states : states.zeros().addWeightedRows(mask.flat(), states);
    }

    /** The states after the last step, [N,H]. */
    static Array last(FloatArray states) {
        int batch = states.dimension(1);
        return states.zeros(batch, states.columns()).addRows(0, states, states.rows() - batch, batch);
    }

    /** dW += Σ_t h_{t−1}ᵀ dz_t, over all steps at once: h_{−1} is the start. */
    static void addRecurrentGradient(Array dW, Array start, FloatArray states, FloatArray dz) {
        int batch = start.rows();
        FloatArray sum = (FloatArray) dW;
        sum.addTransposedProduct((FloatArray) start, 0, dz, 0, batch);
        sum.addTransposedProduct(states, 0, dz, batch, states.rows() - batch);
    }

    /** The shape of the states of a whole sequence. */
    static Shape shape(Mask mask, Array start) {
        return new Shape(mask, start.columns());
    }
}
