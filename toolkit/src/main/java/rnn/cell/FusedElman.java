package rnn.cell;

import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.kernel.ElmanKernel;
import rnn.kernel.Shape;

/** A whole sequence of an Elman cell as one operation of the graph. */
final class FusedElman {
    private FusedElman() {}

    /** From the inputs' parts z [T,N,H], which nothing else uses, since they become the states, and the state before the first step [N,H]. */
    static Unrolled run(Var z, Var Wh, boolean rectified, Var start, Mask mask) {
        ElmanKernel kernel =
                new ElmanKernel(new Shape(mask, start.value().columns()), CellSequences.data(Wh.value()), rectified);
        FloatArray h = (FloatArray) z.value();
        kernel.forward(h.data(), CellSequences.data(start.value()));
        Var[] results = Operation.record(
                new Array[] {CellSequences.outputs(h, mask), CellSequences.last(h)},
                dy -> {
                    FloatArray dz = (FloatArray) h.zeros();
                    Array dstart = start.value().zeros();
                    kernel.backward(
                            h.data(),
                            CellSequences.data(dy[0]),
                            CellSequences.data(dy[1]),
                            dz.data(),
                            CellSequences.data(dstart));
                    Wh.accumulate(dW -> CellSequences.addRecurrentGradient(dW, start.value(), h, dz));
                    z.receive(dz);
                    start.receive(dstart);
                },
                z,
                Wh,
                start);
        return new Unrolled(results[0], State.of(results[1]));
    }
}
