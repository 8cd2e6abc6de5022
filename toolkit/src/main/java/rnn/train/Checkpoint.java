package rnn.train;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rnn.array.Array;
import rnn.autodiff.Parameter;

/**
 * What a model has learned, taken down at one moment: the numbers of its parameters by name, and texts about it from
 * which the model can be built again. It goes to a file and comes back to the bit.
 *
 * <pre>{@code
 * Checkpoint.of(model.parameters()).with("hidden", "128").save("fables.npz");
 *
 * Checkpoint checkpoint = Checkpoint.read("fables.npz");
 * int hidden = Integer.parseInt(checkpoint.about("hidden").get(0));
 * checkpoint.restore(model(hidden).parameters());
 * }</pre>
 *
 * <p>The file is NumPy's .npz. Each parameter is an array under its name, float32 or, of a model in double precision,
 * float64, in the toolkit's shapes (a weight is [D,H]). Texts are lists of strings under {@code about/…}; two are always
 * there, {@code about/format} and {@code about/toolkit}, the version that wrote it. In Python:
 *
 * <pre>{@code
 * file = numpy.load("fables.npz")
 * file["recurrent.Wx"]        # array of shape (D, H)
 * file["about/hidden"][0]     # '128'
 * file["about/format"]        # array(['unrolled checkpoint', '1'])
 * }</pre>
 */
public final class Checkpoint {
    private static final String ABOUT = "about/";
    private static final String FORMAT = ABOUT + "format";
    private static final String TOOLKIT = ABOUT + "toolkit";
    private static final String FORMAT_NAME = "unrolled checkpoint";
    private static final int FORMAT_VERSION = 1;

    private final Map<String, Array> arrays;
    private final Map<String, List<String>> about;

    Checkpoint(Map<String, Array> arrays, Map<String, List<String>> about) {
        this.arrays = arrays;
        this.about = about;
    }

    /**
     * {@return the parameters as they are now, copied: training on does not change it}
     *
     * @param parameters of one model
     * @throws IllegalArgumentException if two have the same name, which it names, or one has a name with a slash
     */
    public static Checkpoint of(List<Parameter> parameters) {
        Map<String, Array> arrays = new LinkedHashMap<>();
        byName(parameters).forEach((name, parameter) -> arrays.put(name, copy(parameter.value())));
        return new Checkpoint(arrays, Map.of());
    }

    private static Map<String, Parameter> byName(List<Parameter> parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (parameter.name().contains("/")) {
                throw new IllegalArgumentException("the parameter " + parameter.name()
                        + " cannot be saved: a slash in a name is kept for what is no parameter");
            }
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("two parameters have the name " + parameter.name()
                        + ": name the parts that hold them, by Parameter.name(part, parameters)");
            }
        }
        return byName;
    }

    /**
     * {@return this checkpoint with a text about the model}
     *
     * @param key what it says: {@code vocabulary}
     * @param values one text or more: the tokens of the vocabulary
     */
    public Checkpoint with(String key, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(about);
        more.put(key, List.of(values));
        return new Checkpoint(arrays, more);
    }

    /**
     * {@return what {@link #with} said}
     *
     * @param key of what
     * @throws IllegalArgumentException if nothing was said of it
     */
    public List<String> about(String key) {
        List<String> values = about.get(key);
        if (values == null) {
            throw new IllegalArgumentException(
                    "the checkpoint says nothing about " + key + ", only about " + String.join(", ", about.keySet()));
        }
        return values;
    }

    /**
     * Writes the file, whole or not at all: a crash while saving leaves the one that stood there before.
     *
     * @param file a path that ends in .npz
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void save(String file) {
        Map<String, Npy> entries = new LinkedHashMap<>();
        String version = Checkpoint.class.getPackage().getImplementationVersion();
        about.forEach((key, values) -> entries.put(ABOUT + key, Npy.of(values)));
        entries.put(FORMAT, Npy.of(List.of(FORMAT_NAME, Integer.toString(FORMAT_VERSION))));
        entries.put(TOOLKIT, Npy.of(List.of(Objects.requireNonNullElse(version, "unreleased"))));
        arrays.forEach((name, array) -> entries.put(name, Npy.of(array)));
        NpzWriter.write(Path.of(file), entries);
    }

    /**
     * {@return the checkpoint in a file}
     *
     * @param file a path
     * @throws IllegalArgumentException if there is no such file, or it is cut, damaged, no checkpoint, or one of a later
     *     format
     */
    public static Checkpoint read(String file) {
        Npz npz = new Npz(Path.of(file));
        requireFormat(file, npz);
        Map<String, Array> arrays = new LinkedHashMap<>();
        Map<String, List<String>> about = new LinkedHashMap<>();
        for (String name : npz.names()) {
            if (name.startsWith(ABOUT)) {
                about.put(name.substring(ABOUT.length()), npz.text(name));
            } else {
                arrays.put(name, npz.array(name));
            }
        }
        return new Checkpoint(arrays, about);
    }

    private static void requireFormat(String file, Npz npz) {
        if (!npz.names().contains(FORMAT)) {
            throw new IllegalArgumentException(file + " is a .npz file but no checkpoint, since it has no entry "
                    + FORMAT + "; weights of PyTorch are read by PyTorchWeights");
        }
        List<String> format = npz.text(FORMAT);
        if (format.size() != 2
                || !format.get(0).equals(FORMAT_NAME)
                || !format.get(1).matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(file + " is no checkpoint of this toolkit, its format is " + format);
        }
        if (Integer.parseInt(format.get(1)) > FORMAT_VERSION) {
            throw new IllegalArgumentException(file + " has format " + format.get(1) + ", and this toolkit reads "
                    + FORMAT_VERSION + " at most: take a newer toolkit");
        }
    }

    /**
     * Gives the parameters of a model the numbers of this checkpoint, in place. Nothing changes unless all fit.
     *
     * @param parameters of a model built like the one that was saved
     * @throws IllegalArgumentException naming the first parameter that the other side lacks or has in another shape
     */
    public void restore(List<Parameter> parameters) {
        Map<String, Parameter> model = byName(parameters);
        model.forEach(this::requireFits);
        for (String name : arrays.keySet()) {
            if (!model.containsKey(name)) {
                throw misfit("there is a saved parameter " + name + ", which the model has not");
            }
        }
        model.forEach((name, parameter) -> set(parameter.value(), arrays.get(name)));
    }

    private void requireFits(String name, Parameter parameter) {
        Array array = arrays.get(name);
        if (array == null) {
            throw misfit(
                    "the model has a parameter " + name + ", saved are only " + String.join(", ", arrays.keySet()));
        }
        if (!array.hasShapeOf(parameter.value())) {
            throw misfit(
                    name + " has the shape " + Arrays.toString(parameter.value().shape()) + " in the model and "
                            + Arrays.toString(array.shape()) + " as saved");
        }
    }

    private static IllegalArgumentException misfit(String what) {
        return new IllegalArgumentException("the saved numbers do not fit the model, which stays as it was: " + what);
    }

    private static Array copy(Array array) {
        Array copy = array.zeros();
        set(copy, array);
        return copy;
    }

    /** To the bit, which adding to zeros is not: 0 + (−0) is 0. The two may differ in precision. */
    private static void set(Array array, Array from) {
        for (int i = 0; i < array.size(); i++) {
            array.set(i, from.get(i));
        }
    }
}
