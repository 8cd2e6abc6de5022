package rnn.cell;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.UsedArrays;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.kernel.LstmKernel;
import rnn.kernel.Shape;

/** A whole sequence of an LSTM cell as one operation of the graph. */
final class FusedLstm {
    private FusedLstm() {}

    /** From the inputs x [T,N,D], with the weights and biases of the gates i, f, g, o side by side: Wx [D,4H], b [4H], Wh [H,4H]. */
    static Unrolled run(Var x, Var Wx, Var b, Var Wh, State start, Mask mask) {
        Array hStart = start.get(0).value();
        Array cStart = start.get(1).value();
        InputParts parts = new InputParts(x);
        LstmKernel kernel = new LstmKernel(new Shape(mask, hStart.columns()), CellSequences.data(Wh.value()));
        FloatArray gates = parts.of(Wx, b);
        FloatArray h = FloatArray.ofZeros(mask.steps(), mask.batch(), hStart.columns());
        FloatArray c = UsedArrays.take(h.shape());
        kernel.forward(gates.data(), CellSequences.data(hStart), CellSequences.data(cStart), h.data(), c.data());
        Var[] results = Operation.record(
                new Array[] {CellSequences.outputs(h, mask), CellSequences.last(h), CellSequences.last(c)},
                dy -> {
                    Array dh = hStart.zeros();
                    Array dc = cStart.zeros();
                    kernel.backward(
                            gates.data(),
                            CellSequences.data(cStart),
                            c.data(),
                            CellSequences.data(dy[0]),
                            CellSequences.data(dy[1]),
                            CellSequences.data(dy[2]),
                            CellSequences.data(dh),
                            CellSequences.data(dc));
                    // the gates have become dz
                    Wh.accumulate(dW -> CellSequences.addRecurrentGradient(dW, hStart, h, gates));
                    parts.sendBack(gates, Wx, b);
                    start.get(0).receive(dh);
                    start.get(1).receive(dc);
                    UsedArrays.giveBack(gates, c);
                },
                x,
                Wx,
                b,
                Wh,
                start.get(0),
                start.get(1));
        if (!results[0].needsGradient()) {
            UsedArrays.giveBack(gates, c);
        }
        return new Unrolled(results[0], State.of(results[1], results[2]));
    }
}
