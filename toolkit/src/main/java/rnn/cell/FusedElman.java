package rnn.cell;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.UsedArrays;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.kernel.ElmanKernel;
import rnn.kernel.Shape;

/** A whole sequence of an Elman cell as one operation of the graph. */
final class FusedElman {
    private FusedElman() {}

    /** From the inputs x [T,N,D], with Wx [D,H], b [H], Wh [H,H], and the state before the first step [N,H]. */
    static Unrolled run(Var x, Var Wx, Var b, Var Wh, boolean rectified, Var start, Mask mask) {
        InputParts parts = new InputParts(x);
        ElmanKernel kernel =
                new ElmanKernel(new Shape(mask, start.value().columns()), CellSequences.data(Wh.value()), rectified);
        FloatArray h = parts.of(Wx, b); // which become the states, so they are not given back
        kernel.forward(h.data(), CellSequences.data(start.value()));
        Var[] results = Operation.record(
                new Array[] {CellSequences.outputs(h, mask), CellSequences.last(h)},
                dy -> {
                    FloatArray dz = UsedArrays.take(h.shape());
                    Array dstart = start.value().zeros();
                    kernel.backward(
                            h.data(),
                            CellSequences.data(dy[0]),
                            CellSequences.data(dy[1]),
                            dz.data(),
                            CellSequences.data(dstart));
                    Wh.accumulate(dW -> CellSequences.addRecurrentGradient(dW, start.value(), h, dz));
                    parts.sendBack(dz, Wx, b);
                    start.receive(dstart);
                    UsedArrays.giveBack(dz);
                },
                x,
                Wx,
                b,
                Wh,
                start);
        return new Unrolled(results[0], State.of(results[1]));
    }
}
