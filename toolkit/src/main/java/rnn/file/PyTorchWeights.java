package rnn.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.autodiff.Parameter;

/**
 * Weights that PyTorch learned, for a network of the same kind here: {@code nn.RNN}, {@code nn.GRU} and {@code nn.LSTM}
 * with any number of layers, in one direction or both, their cells ({@code nn.LSTMCell}), {@code nn.Linear} and
 * {@code nn.Embedding}. In Python:
 *
 * <pre>{@code
 * numpy.savez("weights.npz", **{k: v.cpu().numpy() for k, v in model.state_dict().items()})
 * }</pre>
 *
 * Then in Java, if {@code model.rnn} was an {@code nn.LSTM} and {@code model.out} an {@code nn.Linear}:
 *
 * <pre>{@code
 * PyTorchWeights weights = PyTorchWeights.read("weights.npz");
 * weights.module("rnn").restore(cell.parameters());
 * weights.module("out").restore(linear.parameters());
 * }</pre>
 *
 * <p>Weights are float32, or float64 for parameters in double precision ({@code toDouble()}), which accept float32 too.
 * Half precision and whole numbers are refused, with the line of Python that converts them; {@code model.float()}
 * before saving works as well.
 */
public final class PyTorchWeights {
    private static final String CELL = "cell";
    private static final String PLAIN = "plain";

    private final String file;
    private final Npz npz;
    private final String prefix;

    private PyTorchWeights(String file, Npz npz, String prefix) {
        this.file = file;
        this.npz = npz;
        this.prefix = prefix;
    }

    /**
     * {@return the weights in a file}
     *
     * @param file the file that Python wrote
     * @throws IllegalArgumentException if there is no such file, or it is cut, damaged or not an .npz
     */
    public static PyTorchWeights read(String file) {
        return new PyTorchWeights(file, new Npz(Path.of(file)), "");
    }

    /**
     * {@return the weights of one part of the model}
     *
     * @param name the part's name in Python, such as {@code encoder.rnn}
     */
    public PyTorchWeights module(String name) {
        return new PyTorchWeights(file, npz, prefix + name + ".");
    }

    /**
     * Gives parameters these numbers, in place. Layers come in the order of a stack's parameters, the forward direction
     * of each first. Nothing changes unless all fit.
     *
     * @param parameters the parameters of a cell, a stack of cells, a linear layer or a table of vectors
     * @throws IllegalArgumentException if the file has no such layer, or one of another kind or shape; it says which
     */
    public void restore(List<Parameter> parameters) {
        List<String> layers = layers();
        List<List<Parameter>> parts = parts(parameters);
        if (layers.size() != parts.size()) {
            throw new IllegalArgumentException(where() + " has " + layers.size() + " layers " + layers
                    + ", counted for each direction, and the parameters belong to " + parts.size());
        }
        Map<String, Array> named = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Map<String, Array> layer = layer(layers.get(i), parts.get(i));
            for (Parameter parameter : parts.get(i)) {
                Array array = layer.get(parameter.simpleName());
                if (array == null) {
                    throw new IllegalArgumentException(where() + " has no " + parameter.name() + ": its layer "
                            + layers.get(i) + " is made of " + String.join(", ", layer.keySet()));
                }
                named.put(parameter.name(), array);
            }
        }
        try {
            new Checkpoint(named, Map.of(), Map.of()).restore(parameters);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where() + ": " + e.getMessage(), e);
        }
    }

    private Map<String, Array> layer(String ending, List<Parameter> parameters) {
        boolean inDouble = parameters.get(0).value() instanceof DoubleArray;
        PyTorchArrays arrays = new PyTorchArrays(file, npz, prefix, inDouble);
        return ending.equals(PLAIN)
                ? PyTorchLayer.plain(arrays)
                : PyTorchLayer.recurrent(arrays, CELL.equals(ending) ? "" : "_" + ending);
    }

    private String where() {
        return file + (prefix.isEmpty() ? "" : ", module " + prefix.substring(0, prefix.length() - 1) + ",");
    }

    private boolean has(String name) {
        return npz.names().contains(prefix + name);
    }

    /**
     * The ends of PyTorch's names: l0, l0_reverse, l1, …; or one word for a single cell or a layer that is not
     * recurrent.
     */
    private List<String> layers() {
        List<String> layers = new ArrayList<>();
        for (int number = 0; has(PyTorchLayer.INPUT_WEIGHTS + "_l" + number); number++) {
            layers.add("l" + number);
            if (has(PyTorchLayer.INPUT_WEIGHTS + "_l" + number + "_reverse")) {
                layers.add("l" + number + "_reverse");
            }
        }
        if (!layers.isEmpty()) {
            return layers;
        }
        if (!has(PyTorchLayer.INPUT_WEIGHTS) && !has("weight")) {
            throw new IllegalArgumentException(where() + " has no recurrent or linear layer, the file holds "
                    + String.join(", ", npz.names()) + "; name the part before weight_ih_l0 by module(…)");
        }
        return List.of(has(PyTorchLayer.INPUT_WEIGHTS) ? CELL : PLAIN);
    }

    /** Neighbouring parameters whose names differ only in the last part belong to one layer. */
    private static List<List<Parameter>> parts(List<Parameter> parameters) {
        Map<String, List<Parameter>> parts = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String name = parameter.name();
            String part =
                    name.substring(0, name.length() - parameter.simpleName().length());
            parts.computeIfAbsent(part, p -> new ArrayList<>()).add(parameter);
        }
        return List.copyOf(parts.values());
    }
}
