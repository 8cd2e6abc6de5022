package rnn.memory;

import java.util.Arrays;
import java.util.Comparator;
import rnn.array.Array;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;

/** Where to write what is new: to the slots that are free. */
public final class Allocation {
    private Allocation() {}

    /**
     * The shares of a new fact that go to each slot. With φ the slots from the least used to the most:
     *
     * <pre>
     * a_φ(j) = (1 − u_φ(j)) Π_{i&lt;j} u_φ(i)
     * </pre>
     *
     * The first slot takes as much as it has room for, the next one takes of what is left, and so on; with all slots in
     * full use there is no room and all shares are 0. Where slots are equally used, the first goes first. On the way
     * back the order φ is held constant, as in the paper: where two slots change places, the jump has no gradient.
     *
     * @param usage u, how much each slot is in use, 0 to 1, [N,K]
     * @return a, [N,K], at most 1 in a row
     */
    public static Var of(Var usage) {
        Array u = usage.value();
        Array a = u.zeros();
        int[] order = order(u);
        double left = 1;
        for (int j = 0; j < order.length; j++) {
            left = j % u.columns() == 0 ? 1 : left * u.get(order[j - 1]);
            a.set(order[j], (1 - u.get(order[j])) * left);
        }
        return Operation.record(a, da -> usage.accumulate(du -> du.add(gradient(u, order, da))), usage);
    }

    /**
     * With c_j = Π_{i<j} u_i in the order of φ: du_j = c_j (s_j − da_j), where s_j = (1 − u_{j+1}) da_{j+1} + u_{j+1}
     * s_{j+1} is what the later slots lose. There is no quotient, so that a usage of 0 does no harm.
     */
    private static Array gradient(Array u, int[] order, Array da) {
        int slots = u.columns();
        Array du = u.zeros();
        for (int row = 0; row < u.rows(); row++) {
            double[] before = new double[slots];
            before[0] = 1;
            for (int j = 1; j < slots; j++) {
                before[j] = before[j - 1] * u.get(order[row * slots + j - 1]);
            }
            double later = 0;
            for (int j = slots - 1; j >= 0; j--) {
                int slot = order[row * slots + j];
                du.set(slot, before[j] * (later - da.get(slot)));
                later = (1 - u.get(slot)) * da.get(slot) + u.get(slot) * later;
            }
        }
        return du;
    }

    /** Row by row the slots from the least used to the most, each as its place in the whole array. */
    private static int[] order(Array u) {
        int slots = u.columns();
        int[] order = new int[u.size()];
        for (int row = 0; row < u.rows(); row++) {
            Integer[] places = new Integer[slots];
            Arrays.setAll(places, k -> k);
            int first = row * slots;
            Arrays.sort(places, Comparator.comparingDouble(k -> u.get(first + k)));
            for (int j = 0; j < slots; j++) {
                order[first + j] = first + places[j];
            }
        }
        return order;
    }
}
