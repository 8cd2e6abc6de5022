package rnn.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import rnn.array.Array;

/**
 * Converts one layer of PyTorch to the names and shapes of the toolkit.
 *
 * <p>PyTorch keeps a layer as {@code weight_ih_l0} [G·H,D], {@code weight_hh_l0} [G·H,H] and two biases [G·H], with the
 * G gates one under the other: i, f, g, o for LSTM and r, z, n for GRU. Each gate becomes its own transposed matrix,
 * and the two biases become their sum, except in GRU's n, which keeps both. The names of a single cell have no
 * {@code _l0}.
 */
final class PyTorchLayer {
    static final String INPUT_WEIGHTS = "weight_ih";
    private static final Map<Integer, String> GATES = Map.of(1, " ", 3, "rzn", 4, "ifgo");

    private final PyTorchArrays arrays;
    private final String ending;

    private PyTorchLayer(PyTorchArrays arrays, String ending) {
        this.arrays = arrays;
        this.ending = ending;
    }

    /**
     * The arrays of a recurrent layer, by the toolkit's names of its parameters.
     *
     * @param ending the end of PyTorch's names: {@code _l0_reverse}, say, or nothing for a cell
     */
    static Map<String, Array> recurrent(PyTorchArrays arrays, String ending) {
        return new PyTorchLayer(arrays, ending).recurrent();
    }

    private Map<String, Array> recurrent() {
        String hidden = "weight_hh" + ending;
        Array Wh = arrays.matrix(hidden);
        int H = Wh.columns();
        String gates = GATES.get(Wh.rows() / Math.max(1, H));
        if (gates == null || Wh.rows() != gates.length() * H || arrays.has("weight_hr" + ending)) {
            throw new IllegalArgumentException(arrays.where(hidden) + " with the shape " + Arrays.toString(Wh.shape())
                    + " does not belong to an RNN, GRU or LSTM without projection");
        }
        Array Wx = arrays.matrix(INPUT_WEIGHTS + ending);
        arrays.requireShape(INPUT_WEIGHTS + ending, Wx, hidden, Wh.rows(), Wx.columns());
        Array bx = bias("bias_ih" + ending, hidden, Wh);
        Array bh = bias("bias_hh" + ending, hidden, Wh);
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

    /** A bias for each gate, [G,H]; zeros if the layer was made without biases. */
    private Array bias(String name, String hidden, Array Wh) {
        int gates = Wh.rows() / Wh.columns();
        if (!arrays.has(name)) {
            return Wh.zeros(gates, Wh.columns());
        }
        Array bias = arrays.array(name);
        arrays.requireShape(name, bias, hidden, Wh.rows());
        return bias.reshape(gates, Wh.columns());
    }

    /** The arrays of a linear layer, or of a table of vectors, by the toolkit's names of its parameters. */
    static Map<String, Array> plain(PyTorchArrays arrays) {
        Array weight = arrays.matrix("weight");
        Map<String, Array> named = new LinkedHashMap<>();
        named.put("W", transposedRows(weight, 0, weight.rows()));
        named.put("E", weight);
        Array bias = arrays.has("bias") ? arrays.array("bias") : weight.zeros(weight.rows());
        arrays.requireShape("bias", bias, "weight", weight.rows());
        named.put("b", bias);
        return named;
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
