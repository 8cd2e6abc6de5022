package rnn.cell;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.kernel.GruKernel;
import rnn.kernel.Shape;

/** A whole sequence of a gated recurrent unit as one operation of the graph. */
final class FusedGru {
    private FusedGru() {}

    /**
     * From the inputs' parts of the gates r and z side by side [T,N,2H] and of the candidate [T,N,H], which nothing else
     * uses, Wh [H,2H], Whn [H,H] and the state before, [N,H].
     */
    static Unrolled run(Var gates, Var candidate, Var Wh, Var Whn, Var bhn, Var start, Mask mask) {
        Array before = start.value();
        GruKernel kernel = new GruKernel(
                new Shape(mask, before.columns()),
                CellSequences.data(Wh.value()),
                CellSequences.data(Whn.value()),
                CellSequences.data(bhn.value()));
        FloatArray h = (FloatArray) candidate.value().zeros();
        FloatArray u = (FloatArray) candidate.value().zeros();
        float[] parts = CellSequences.data(gates.value());
        float[] part = CellSequences.data(candidate.value());
        kernel.forward(parts, part, CellSequences.data(before), h.data(), u.data());
        Var[] results = Operation.record(
                new Array[] {CellSequences.outputs(h, mask), CellSequences.last(h)},
                dy -> {
                    Array dstart = before.zeros();
                    kernel.backward(
                            parts,
                            part,
                            u.data(),
                            CellSequences.data(before),
                            h.data(),
                            CellSequences.data(dy[0]),
                            CellSequences.data(dy[1]),
                            CellSequences.data(dstart));
                    // the parts and u have become their gradients
                    Wh.accumulate(dW -> CellSequences.addRecurrentGradient(dW, before, h, gates.value()));
                    Whn.accumulate(dW -> CellSequences.addRecurrentGradient(dW, before, h, u));
                    bhn.accumulate(db -> db.addColumnSums(u));
                    gates.receive(gates.value());
                    candidate.receive(candidate.value());
                    start.receive(dstart);
                },
                gates,
                candidate,
                Wh,
                Whn,
                bhn,
                start);
        return new Unrolled(results[0], State.of(results[1]));
    }
}
