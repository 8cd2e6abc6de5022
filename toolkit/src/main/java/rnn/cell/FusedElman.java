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

    /** From the inputs' parts z [T,N,H], which nothing else uses, and the state before the first step [N,H]. */
    static Unrolled run(Var z, Var Wh, Var start, Mask mask) {
        ElmanKernel kernel = new ElmanKernel(new Shape(mask, start.value().columns()), CellSequences.data(Wh.value()));
        FloatArray h = (FloatArray) z.value().zeros();
        kernel.forward(CellSequences.data(z.value()), CellSequences.data(start.value()), h.data());
        Var[] results = Operation.record(
                new Array[] {CellSequences.outputs(h, mask), CellSequences.last(h)},
                dy -> {
                    FloatArray dz = (FloatArray) z.gradientToAddTo();
                    Array dstart = start.value().zeros();
                    kernel.backward(
                            h.data(),
                            CellSequences.data(dy[0]),
                            CellSequences.data(dy[1]),
                            dz.data(),
                            CellSequences.data(dstart));
                    Wh.accumulate(dW -> CellSequences.addRecurrentGradient(dW, start.value(), h, dz));
                    start.accumulate(d -> d.add(dstart));
                },
                z,
                Wh,
                start);
        return new Unrolled(results[0], State.of(results[1]));
    }
}
