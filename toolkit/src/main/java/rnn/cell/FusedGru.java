package rnn.cell;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.UsedArrays;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.kernel.GruKernel;
import rnn.kernel.Shape;

/** A whole sequence of a gated recurrent unit as one operation of the graph. */
final class FusedGru {
    private FusedGru() {}

    /**
     * From the inputs x [T,N,D], with the weights and biases of the gates r and z side by side, Wx [D,2H], b [2H], Wh [H,2H],
     * those of the candidate, Wxn [D,H], bxn [H], Whn [H,H], bhn [H], and the state before, [N,H].
     */
    static Unrolled run(Var x, Var Wx, Var b, Var Wh, Var Wxn, Var bxn, Var Whn, Var bhn, Var start, Mask mask) {
        Array before = start.value();
        InputParts parts = new InputParts(x);
        GruKernel kernel = new GruKernel(
                new Shape(mask, before.columns()),
                CellSequences.data(Wh.value()),
                CellSequences.data(Whn.value()),
                CellSequences.data(bhn.value()));
        FloatArray gates = parts.of(Wx, b);
        FloatArray candidate = parts.of(Wxn, bxn);
        FloatArray h = FloatArray.ofZeros(candidate.shape());
        FloatArray u = UsedArrays.take(candidate.shape());
        kernel.forward(gates.data(), candidate.data(), CellSequences.data(before), h.data(), u.data());
        Var[] results = Operation.record(
                new Array[] {CellSequences.outputs(h, mask), CellSequences.last(h)},
                dy -> {
                    Array dstart = before.zeros();
                    kernel.backward(
                            gates.data(),
                            candidate.data(),
                            u.data(),
                            CellSequences.data(before),
                            h.data(),
                            CellSequences.data(dy[0]),
                            CellSequences.data(dy[1]),
                            CellSequences.data(dstart));
                    // the parts and u have become their gradients
                    Wh.accumulate(dW -> CellSequences.addRecurrentGradient(dW, before, h, gates));
                    Whn.accumulate(dW -> CellSequences.addRecurrentGradient(dW, before, h, u));
                    bhn.accumulate(db -> db.addColumnSums(u));
                    parts.sendBack(gates, Wx, b);
                    parts.sendBack(candidate, Wxn, bxn);
                    start.receive(dstart);
                    UsedArrays.giveBack(gates, candidate, u);
                },
                x,
                Wx,
                b,
                Wh,
                Wxn,
                bxn,
                Whn,
                bhn,
                start);
        if (!results[0].needsGradient()) {
            UsedArrays.giveBack(gates, candidate, u);
        }
        return new Unrolled(results[0], State.of(results[1]));
    }
}
