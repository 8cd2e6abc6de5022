package rnn.cell;

import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/** A cell that runs through a whole sequence at once in single precision. In double precision it goes step by step. */
abstract class FusedCell extends Weighted implements Cell {
    /**
     * The same numbers as step by step, up to rounding.
     *
     * @param x the inputs in single precision, [T,N,D]
     * @param start the state before the first step
     * @param mask [T,N]
     */
    abstract Unrolled atOnce(Var x, State start, Mask mask);

    @Override
    public Unrolled sequence(Var x, State start, Mask mask) {
        return x.value() instanceof FloatArray ? atOnce(x, start, mask) : Cell.super.sequence(x, start, mask);
    }
}
