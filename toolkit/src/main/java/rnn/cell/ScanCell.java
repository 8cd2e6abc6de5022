package rnn.cell;

import java.util.function.UnaryOperator;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * A cell whose loop is linear, h_t = a_t ⊙ h_{t−1} + b_t, where a_t and b_t come from the input alone. So the terms of
 * all steps are computed at once, and a {@link LinearScan} runs through them.
 */
abstract class ScanCell extends Weighted implements Cell {
    /**
     * The terms of some steps of some sequences.
     *
     * @param a the factors, [R,L]
     * @param b what is added, [R,L]
     * @param output what the cell shows of the states h, [R,L] → [R,H]
     */
    record Terms(Var a, Var b, UnaryOperator<Var> output) {
        Terms(Var a, Var b) {
            this(a, b, UnaryOperator.identity());
        }
    }

    /** The terms for inputs [R,D], whichever steps of whichever sequences they are. */
    abstract Terms terms(Var x);

    @Override
    public Step step(Var x, State before) {
        Terms terms = terms(x);
        // h_t = a_t ⊙ h_{t−1} + b_t
        Var h = terms.a().times(before.get(0)).plus(terms.b());
        return new Step(terms.output().apply(h), State.of(h));
    }

    /** The same numbers as step by step, in one scan. */
    @Override
    public Unrolled sequence(Var x, State start, Mask mask) {
        mask.requireFits(x.value(), "a cell steps through a sequence");
        int rows = x.value().rows();
        Terms terms =
                terms(CellSequences.masked(x, mask).reshape(rows, x.value().columns()));
        int columns = terms.a().value().columns();
        // Over padding a = 1 and b = 0, so that the state stays.
        Var a = terms.a();
        Var b = CellSequences.masked(terms.b(), mask);
        if (!mask.isFull()) {
            Array ones = a.value().zeros(columns).fill(1);
            a = CellSequences.masked(a.plus(Var.constant(ones.copy().scale(-1))), mask)
                    .plus(Var.constant(ones));
        }
        int[] shape = {mask.steps(), mask.batch(), columns};
        Var h = LinearScan.of(a.reshape(shape), b.reshape(shape), start.get(0));
        Var shown = CellSequences.masked(terms.output().apply(h.reshape(rows, columns)), mask);
        Var outputs = shown.reshape(mask.steps(), mask.batch(), shown.value().columns());
        return new Unrolled(outputs, State.of(h.step(mask.steps() - 1)), CellSequences.lastOf(outputs, mask));
    }
}
