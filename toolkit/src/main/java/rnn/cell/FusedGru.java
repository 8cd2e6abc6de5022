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
    private static final int CANDIDATE = 2;

    private FusedGru() {}

    /** From the inputs' parts a of r, z, n, [T,N,H] each, which nothing else uses, and the state before, [N,H]. */
    static Unrolled run(Var[] a, Var[] Wh, Var bhn, Var start, Mask mask) {
        Array before = start.value();
        GruKernel kernel = new GruKernel(
                new Shape(mask, before.columns()), CellSequences.data(Wh), CellSequences.data(bhn.value()));
        FloatArray h = (FloatArray) a[0].value().zeros();
        FloatArray u = (FloatArray) a[0].value().zeros();
        float[][] parts = CellSequences.data(a);
        kernel.forward(parts, CellSequences.data(before), h.data(), u.data());
        Var[] results = Operation.record(
                new Array[] {CellSequences.outputs(h, mask), CellSequences.last(h)},
                dy -> {
                    FloatArray[] da = CellSequences.gradients(a);
                    FloatArray du = (FloatArray) u.zeros();
                    Array dstart = before.zeros();
                    kernel.backward(
                            parts,
                            u.data(),
                            CellSequences.data(before),
                            h.data(),
                            CellSequences.data(dy[0]),
                            CellSequences.data(dy[1]),
                            CellSequences.data(da),
                            du.data(),
                            CellSequences.data(dstart));
                    for (int part = 0; part < a.length; part++) {
                        FloatArray d = part == CANDIDATE ? du : da[part];
                        Wh[part].accumulate(dW -> CellSequences.addRecurrentGradient(dW, before, h, d));
                    }
                    bhn.accumulate(db -> db.addColumnSums(du));
                    start.accumulate(d -> d.add(dstart));
                },
                CellSequences.together(a, Wh, bhn, start));
        return new Unrolled(results[0], State.of(results[1]));
    }
}
