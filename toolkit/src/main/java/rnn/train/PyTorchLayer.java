package rnn.train;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import rnn.array.Array;

/**
 * One layer as PyTorch keeps it, under the names and in the shapes of the toolkit.
 *
 * <p>PyTorch keeps a layer as {@code weight_ih_l0} [G·H,D], {@code weight_hh_l0} [G·H,H] and two biases [G·H], with the G
 * gates one under the other: for LSTM i, f, g, o and for GRU r, z, n. Each becomes a transposed matrix of its own, and the
 * two biases their sum, save in GRU's n, which keeps both.
 */
final class PyTorchLayer {
    static final String INPUT_WEIGHTS = "weight_ih_";
    private static final Map<Integer, String> GATES = Map.of(1, " ", 3, "rzn", 4, "ifgo");

    private final Npz npz;
    private final String prefix;

    private PyTorchLayer(Npz npz, String prefix) {
        this.npz = npz;
        this.prefix = prefix;
    }

    /**
     * The arrays of a layer by the names that parameters have here.
     *
     * @param prefix what stands before PyTorch's names
     * @param layer what stands behind them: l0_reverse, say, or nothing for a layer that is not recurrent
     */
    static Map<String, Array> read(Npz npz, String prefix, String layer) {
        PyTorchLayer names = new PyTorchLayer(npz, prefix);
        return layer.isEmpty() ? names.plain() : names.recurrent(layer);
    }

    private Map<String, Array> recurrent(String layer) {
        Array Wx = array(INPUT_WEIGHTS + layer);
        Array Wh = array("weight_hh_" + layer);
        int H = Wh.columns();
        String gates = GATES.get(Wh.rows() / H);
        if (gates == null || Wh.rows() != gates.length() * H || has("weight_hr_" + layer)) {
            throw new IllegalArgumentException(prefix + "weight_hh_" + layer + " with the shape "
                    + Arrays.toString(Wh.shape()) + " is of no RNN, GRU or LSTM without projection");
        }
        Array bx = bias("bias_ih_" + layer, Wh);
        Array bh = bias("bias_hh_" + layer, Wh);
        Map<String, Array> named = new LinkedHashMap<>();
        for (int i = 0; i < gates.length(); i++) {
            String gate = gates.substring(i, i + 1).strip();
            named.put("Wx" + gate, transposedRows(Wx, i * H, H));
            named.put("Wh" + gate, transposedRows(Wh, i * H, H));
            Array ofInput = bx.zeros(1, H).addRows(0, bx, i, 1).reshape(H);
            Array ofState = bh.zeros(1, H).addRows(0, bh, i, 1).reshape(H);
            if (gate.equals("n")) {
                // n = tanh(x Wxn + bxn + r ⊙ (h Whn + bhn))
                named.put("bxn", ofInput);
                named.put("bhn", ofState);
            } else {
                named.put("b" + gate, ofInput.add(ofState));
            }
        }
        return named;
    }

    /** A bias for each gate, [G,H]; zeros where the layer was made without. */
    private Array bias(String name, Array Wh) {
        int gates = Wh.rows() / Wh.columns();
        return has(name) ? array(name).reshape(gates, Wh.columns()) : Wh.zeros(gates, Wh.columns());
    }

    private Map<String, Array> plain() {
        Array weight = array("weight");
        Map<String, Array> named = new LinkedHashMap<>();
        named.put("W", transposedRows(weight, 0, weight.rows()));
        named.put("E", weight);
        named.put("b", has("bias") ? array("bias") : weight.zeros(weight.rows()));
        return named;
    }

    private Array array(String name) {
        return npz.array(prefix + name);
    }

    private boolean has(String name) {
        return npz.names().contains(prefix + name);
    }

    /** Rows [count,D] of a matrix, as [D,count]. */
    private static Array transposedRows(Array matrix, int from, int count) {
        Array transposed = matrix.zeros(matrix.columns(), count);
        for (int r = 0; r < count; r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                transposed.set(c * count + r, matrix.get((from + r) * matrix.columns() + c));
            }
        }
        return transposed;
    }
}
