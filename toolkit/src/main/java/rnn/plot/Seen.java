package rnn.plot;

import java.util.Arrays;
import java.util.Map;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Var;

/** Numbers that a cell named while one sequence went through it. */
final class Seen {
    private Seen() {}

    /** The number of one unit at one step, of a part [T,1,H]. */
    static double number(String cell, Map<String, Var> seen, String part, int step, int unit) {
        Var all = seen.get(part);
        if (all == null) {
            throw new IllegalArgumentException("the picture of an " + cell + " needs its '" + part
                    + "', and seen were only " + seen.keySet() + ": watch a cell that has it");
        }
        Array value = all.value();
        if (value.rank() != 3 || value.dimension(1) != 1) {
            throw new IllegalArgumentException(
                    "the picture shows one sequence, [T,1,H], not " + Arrays.toString(value.shape()));
        }
        Require.index("step", step, value.dimension(0));
        Require.index("unit", unit, value.dimension(2));
        return value.get(step * value.dimension(2) + unit);
    }
}
