package rnn.memory;

import java.util.Arrays;
import rnn.array.Array;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;

/**
 * Which slot was written after which: a matrix L for each sequence, in which L_ij near 1 says that slot i was the next
 * to be written after slot j. {@code w.dotSlots(L)} moves weights w forward, to what was written after them (f_i = Σ_j
 * L_ij w_j), {@code w.mixSlots(L)} moves them backward (b_j = Σ_i w_i L_ij).
 */
public final class Links {
    private Links() {}

    /**
     * The links after one writing:
     *
     * <pre>
     * L_ij ← (1 − w_i − w_j) L_ij + w_i p_j        for i ≠ j; L_ii = 0
     * </pre>
     *
     * Whoever is written to loses its old neighbours; then it follows the slot that was written last.
     *
     * @param links L, [N,K·K], row by row
     * @param write w, how much each slot is written to now, [N,K]
     * @param precedence p, how far each slot was the last one written before, [N,K]
     * @return [N,K·K]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public static Var after(Var links, Var write, Var precedence) {
        Array before = links.value();
        Array w = write.value();
        Array p = precedence.value();
        int slots = w.columns();
        if (before.rows() != w.rows() || before.columns() != slots * slots || !Arrays.equals(w.shape(), p.shape())) {
            throw new IllegalArgumentException("links " + Arrays.toString(before.shape())
                    + " do not fit a writing " + Arrays.toString(w.shape()) + " after "
                    + Arrays.toString(p.shape()) + ": these are [N,K·K], [N,K] and [N,K]");
        }
        Array y = before.zeros();
        for (Pair pair = new Pair(w); pair.next(); ) {
            double kept = 1 - w.get(pair.i) - w.get(pair.j);
            y.set(pair.at, kept * before.get(pair.at) + w.get(pair.i) * p.get(pair.j));
        }
        return Operation.record(
                y,
                dy -> {
                    links.accumulate(dL -> addKept(dL, dy, w));
                    write.accumulate(dw -> addWritten(dw, dy, before, p));
                    precedence.accumulate(dp -> addLast(dp, dy, w));
                },
                links,
                write,
                precedence);
    }

    /** dL_ij += (1 − w_i − w_j) dy_ij. */
    private static void addKept(Array dL, Array dy, Array w) {
        for (Pair pair = new Pair(w); pair.next(); ) {
            add(dL, pair.at, (1 - w.get(pair.i) - w.get(pair.j)) * dy.get(pair.at));
        }
    }

    /** dw_i += dy_ij (p_j − L_ij), dw_j −= dy_ij L_ij. */
    private static void addWritten(Array dw, Array dy, Array before, Array p) {
        for (Pair pair = new Pair(dw); pair.next(); ) {
            double d = dy.get(pair.at);
            add(dw, pair.i, d * (p.get(pair.j) - before.get(pair.at)));
            add(dw, pair.j, -d * before.get(pair.at));
        }
    }

    /** dp_j += w_i dy_ij. */
    private static void addLast(Array dp, Array dy, Array w) {
        for (Pair pair = new Pair(w); pair.next(); ) {
            add(dp, pair.j, w.get(pair.i) * dy.get(pair.at));
        }
    }

    private static void add(Array a, int at, double amount) {
        a.set(at, a.get(at) + amount);
    }

    /** Walks through all pairs of two different slots of a sequence: the places of i and j in w, and of ij in L. */
    private static final class Pair {
        private final int slots;
        private final int size;
        private int at = -1;
        private int i;
        private int j;

        Pair(Array w) {
            slots = w.columns();
            size = w.size() * slots;
        }

        boolean next() {
            do {
                at++;
                i = at / slots;
                j = i / slots * slots + at % slots;
            } while (i == j && at < size);
            return at < size;
        }
    }
}
