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
        GruKernel kernel =
                new GruKernel(new Shape(mask, before.columns()), Sequences.data(Wh), Sequences.data(bhn.value()));
        FloatArray h = (FloatArray) a[0].value().zeros();
        FloatArray u = (FloatArray) a[0].value().zeros();
        float[][] parts = Sequences.data(a);
        kernel.forward(parts, Sequences.data(before), h.data(), u.data());
        Var[] results = Operation.record(
                new Array[] {Sequences.outputs(h, mask), Sequences.last(h)},
                dy -> {
                    FloatArray[] da = Sequences.gradients(a);
                    FloatArray du = (FloatArray) u.zeros();
                    Array dstart = before.zeros();
                    kernel.backward(
                            parts,
                            u.data(),
                            Sequences.data(before),
                            h.data(),
                            Sequences.data(dy[0]),
                            Sequences.data(dy[1]),
                            Sequences.data(da),
                            du.data(),
                            Sequences.data(dstart));
                    for (int part = 0; part < a.length; part++) {
                        FloatArray d = part == CANDIDATE ? du : da[part];
                        Wh[part].accumulate(dW -> Sequences.addRecurrentGradient(dW, before, h, d));
                    }
                    bhn.accumulate(db -> db.addColumnSums(du));
                    start.accumulate(d -> d.add(dstart));
                },
                Sequences.together(a, Wh, bhn, start));
        return new Unrolled(results[0], State.of(results[1]));
    }
}
