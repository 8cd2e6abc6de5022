package rnn.autodiff;

import rnn.array.Array;

/**
 * Operations on an external memory, each with its backward pass. A memory M is [N,K·W]: K slots of W numbers for each
 * of N sequences, slot by slot. Weights w over its slots are [N,K].
 */
final class Slots {
    private Slots() {}

    /** d_k = ⟨v,M_k⟩: dv = Σ_k dd_k M_k, dM_k = dd_k v. */
    static Var dot(Var v, Var memory) {
        Array d = zerosForSlots(v, memory).addSlotDots(v.value(), memory.value());
        return Operation.record(
                d,
                dd -> {
                    v.accumulate(dv -> dv.addSlotMix(dd, memory.value()));
                    memory.accumulate(dM -> dM.addOuter(dd, v.value()));
                },
                v,
                memory);
    }

    /** y = Σ_k w_k M_k: dw_k = ⟨dy,M_k⟩, dM_k = w_k dy. */
    static Var mix(Var w, Var memory) {
        Array y = zerosForSlots(w, memory).addSlotMix(w.value(), memory.value());
        return Operation.record(
                y,
                dy -> {
                    w.accumulate(dw -> dw.addSlotDots(dy, memory.value()));
                    memory.accumulate(dM -> dM.addOuter(w.value(), dy));
                },
                w,
                memory);
    }

    /** M_k = w_k v: dw_k = ⟨v,dM_k⟩, dv = Σ_k w_k dM_k. */
    static Var outer(Var w, Var v) {
        Array memory = w.value()
                .zeros(w.value().rows(), w.value().columns() * v.value().columns())
                .addOuter(w.value(), v.value());
        return Operation.record(
                memory,
                dM -> {
                    w.accumulate(dw -> dw.addSlotDots(v.value(), dM));
                    v.accumulate(dv -> dv.addSlotMix(w.value(), dM));
                },
                w,
                v);
    }

    /**
     * c_k = ⟨v,M_k⟩ / (|v| |M_k|), |v| = √(⟨v,v⟩ + ε):
     *
     * <pre>
     * g_k = dc_k / (|v| |M_k|)
     * dv = Σ_k g_k M_k − (Σ_k dc_k c_k) v / |v|²
     * dM_k = g_k v − dc_k c_k M_k / |M_k|²
     * </pre>
     */
    static Var cosine(Var v, Var memory, double epsilon) {
        Array c = zerosForSlots(v, memory);
        double[] lengths = lengths(v.value(), epsilon);
        double[] slots = lengths(asRows(memory.value(), v.value().columns()), epsilon);
        c.addSlotDots(v.value(), memory.value());
        divide(c, lengths, slots);
        return Operation.record(
                c,
                dc -> {
                    Array g = dc.copy();
                    divide(g, lengths, slots);
                    double[] ofRows = new double[lengths.length];
                    double[] ofSlots = new double[slots.length];
                    for (int k = 0; k < slots.length; k++) {
                        double share = dc.get(k) * c.get(k);
                        int row = k / c.columns();
                        ofRows[row] -= share / (lengths[row] * lengths[row]);
                        ofSlots[k] = -share / (slots[k] * slots[k]);
                    }
                    v.accumulate(dv -> dv.addSlotMix(g, memory.value()).addWeightedRows(ofRows, v.value()));
                    memory.accumulate(dM -> {
                        dM.addOuter(g, v.value());
                        int width = v.value().columns();
                        asRows(dM, width).addWeightedRows(ofSlots, asRows(memory.value(), width));
                    });
                },
                v,
                memory);
    }

    /** The same numbers with a row for each slot. */
    private static Array asRows(Array memory, int width) {
        return memory.reshape(memory.size() / width, width);
    }

    private static double[] lengths(Array rows, double epsilon) {
        Array squares = rows.zeros(rows.rows()).addRowDots(rows, rows);
        double[] lengths = new double[rows.rows()];
        for (int r = 0; r < lengths.length; r++) {
            lengths[r] = Math.sqrt(squares.get(r) + epsilon);
        }
        return lengths;
    }

    private static void divide(Array numbers, double[] lengths, double[] slots) {
        for (int k = 0; k < slots.length; k++) {
            numbers.set(k, numbers.get(k) / (lengths[k / numbers.columns()] * slots[k]));
        }
    }

    /** M'_k = M_k ⊙ (1 − w_k e) + w_k a: dM_k = dM'_k ⊙ (1 − w_k e), and M ⊙ dM' has the products of both rows. */
    static Var write(Var memory, Var w, Var e, Var a) {
        Array kept = memory.value().zeros().fill(1).addScaled(-1, outerOf(memory, w, e));
        Array y = outerOf(memory, w, a).addTimes(memory.value(), kept);
        return Operation.record(
                y,
                dy -> {
                    Array lost = dy.zeros().addTimes(dy, memory.value()).scale(-1);
                    memory.accumulate(dM -> dM.addTimes(dy, kept));
                    w.accumulate(dw -> dw.addSlotDots(a.value(), dy).addSlotDots(e.value(), lost));
                    e.accumulate(de -> de.addSlotMix(w.value(), lost));
                    a.accumulate(da -> da.addSlotMix(w.value(), dy));
                },
                memory,
                w,
                e,
                a);
    }

    private static Array outerOf(Var memory, Var w, Var v) {
        return memory.value().zeros().addOuter(w.value(), v.value());
    }

    /**
     * y_k = Σ_j s_j w_{k−o_j}, where o_j = j − ⌊S/2⌋ and the slots form a circle: dw_k = Σ_j s_j dy_{k+o_j}, ds_j = Σ_k
     * dy_k w_{k−o_j}.
     */
    static Var shift(Var w, Var s) {
        int shares = s.value().columns();
        Array y = w.value().zeros();
        for (int j = 0; j < shares; j++) {
            y.addWeightedRows(share(s, j), turned(w.value(), j - shares / 2));
        }
        return Operation.record(
                y,
                dy -> {
                    for (int j = 0; j < shares; j++) {
                        int places = j - shares / 2;
                        int column = j;
                        w.accumulate(dw -> dw.addWeightedRows(share(s, column), turned(dy, -places)));
                        s.accumulate(ds -> ds.addColumns(
                                column, ds.zeros(ds.rows(), 1).addRowDots(dy, turned(w.value(), places)), 0, 1));
                    }
                },
                w,
                s);
    }

    private static double[] share(Var s, int column) {
        double[] share = new double[s.value().rows()];
        for (int row = 0; row < share.length; row++) {
            share[row] = s.value().get(row * s.value().columns() + column);
        }
        return share;
    }

    /** Each row moved round by some places to the right. */
    private static Array turned(Array w, int places) {
        int columns = w.columns();
        int split = Math.floorMod(places, columns);
        return w.zeros().addColumns(split, w, 0, columns - split).addColumns(0, w, columns - split, split);
    }

    /** Room for the other one of [N,K] and [N,W], given one of the two and the memory. */
    private static Array zerosForSlots(Var rows, Var memory) {
        int columns = rows.value().columns();
        if (memory.value().rows() != rows.value().rows() || memory.value().columns() % columns != 0) {
            throw new IllegalArgumentException("slots: " + rows.shapeText() + " does not fit a memory "
                    + memory.shapeText() + ": for a memory [N,K·W], weights are [N,K] and rows [N,W]");
        }
        return memory.value().zeros(rows.value().rows(), memory.value().columns() / columns);
    }
}
