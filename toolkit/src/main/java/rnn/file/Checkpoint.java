package rnn.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.optim.Optimiser;

/**
 * What a model has learned up to a certain moment: the numbers of its parameters by name, and texts about the model
 * from which it can be built again. It is saved to a file and comes back to the bit.
 *
 * <pre>{@code
 * Checkpoint.of(model.parameters()).with("vocabulary", vocabulary.tokens()).save("fables.npz");
 *
 * Checkpoint checkpoint = Checkpoint.read("fables.npz");
 * Vocabulary vocabulary = Vocabulary.ofTokens(checkpoint.about("vocabulary"));
 * checkpoint.restore(model(vocabulary).parameters());
 * }</pre>
 *
 * A training that is interrupted between two epochs goes on in another program as if nothing had happened:
 *
 * <pre>{@code
 * Checkpoint.of(parameters).with(optimiser, parameters).save("training.npz");
 *
 * checkpoint.restore(parameters);
 * checkpoint.restore(optimiser, parameters);
 * }</pre>
 *
 * <p>The file is NumPy's .npz. Each parameter is an array under its name, in the toolkit's shapes (a weight is [D,H]):
 * float32, or float64 for a model in double precision. Lists of texts are under {@code about/…}. Two are always there:
 * {@code about/format}, and {@code about/toolkit}, the version that wrote the file. An optimiser's memory is under
 * {@code optimiser/…}. In Python:
 *
 * <pre>{@code
 * file = numpy.load("fables.npz")
 * file["recurrent.Wx"]        # array of shape (D, H)
 * file["about/vocabulary"]    # array of strings, shape (V,)
 * file["about/format"]        # array(['unrolled checkpoint', '1'])
 * }</pre>
 */
public final class Checkpoint {
    /** The parameters, by name. */
    final Map<String, Array> parameters;

    /** What an optimiser remembers; empty without one. */
    final Map<String, Array> memory;

    final Map<String, List<String>> about;

    Checkpoint(Map<String, Array> parameters, Map<String, Array> memory, Map<String, List<String>> about) {
        this.parameters = parameters;
        this.memory = memory;
        this.about = about;
    }

    /**
     * {@return a copy of the parameters as they are now; further training does not change it}
     *
     * @param parameters the parameters of one model
     * @throws IllegalArgumentException if two have the same name, which it names, or one has a name with a slash
     */
    public static Checkpoint of(List<Parameter> parameters) {
        Map<String, Array> arrays = new LinkedHashMap<>();
        byName(parameters)
                .forEach((name, parameter) -> arrays.put(name, parameter.value().copy()));
        return new Checkpoint(arrays, Map.of(), Map.of());
    }

    private static Map<String, Parameter> byName(List<Parameter> parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.union(parameters)) {
            if (parameter.name().contains("/")) {
                throw new IllegalArgumentException("the parameter " + parameter.name()
                        + " cannot be saved: a slash in a name is reserved for entries that are not parameters");
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
     * @param key what the text is about, such as {@code hidden}; an earlier text with this key is replaced
     * @param values one text or more
     * @throws IllegalArgumentException if the key is one that the file needs itself, {@code format} or {@code toolkit}
     */
    public Checkpoint with(String key, String... values) {
        return with(key, List.of(values));
    }

    /**
     * {@return this checkpoint with a text about the model}
     *
     * @param key what the text is about, such as {@code vocabulary}; an earlier text with this key is replaced
     * @param values one text or more: the tokens of the vocabulary
     * @throws IllegalArgumentException if the key is one that the file needs itself, {@code format} or {@code toolkit}
     */
    public Checkpoint with(String key, List<String> values) {
        CheckpointFile.requireFree(key);
        Map<String, List<String>> more = new LinkedHashMap<>(about);
        more.put(key, List.copyOf(values));
        return new Checkpoint(parameters, memory, more);
    }

    /**
     * {@return this checkpoint with what an optimiser remembers now, from which the training can go on}
     *
     * @param optimiser the optimiser of the training
     * @param parameters the parameters of the same model
     */
    public Checkpoint with(Optimiser optimiser, List<Parameter> parameters) {
        return new Checkpoint(this.parameters, optimiser.memory().save(parameters), about);
    }

    /**
     * {@return the texts that {@link #with(String, String...)} added}
     *
     * @param key what the texts are about
     * @throws IllegalArgumentException if there is no such text
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
     * Writes the file, whole or not at all: a crash while saving leaves the previous file intact.
     *
     * @param file a path that ends in .npz
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void save(String file) {
        CheckpointFile.write(this, file);
    }

    /**
     * {@return the checkpoint in a file}
     *
     * @param file a path
     * @throws IllegalArgumentException if there is no such file, or it is cut, damaged, not a checkpoint, or has a
     *     later format
     */
    public static Checkpoint read(String file) {
        return CheckpointFile.read(file);
    }

    /**
     * Gives the parameters of a model the numbers of this checkpoint, in place. Nothing changes unless all fit.
     *
     * @param parameters the parameters of a model built like the one that was saved
     * @throws IllegalArgumentException naming the first parameter that one side lacks, or that differs in shape
     */
    public void restore(List<Parameter> parameters) {
        Map<String, Parameter> model = byName(parameters);
        model.forEach(this::requireFits);
        for (String name : this.parameters.keySet()) {
            if (!model.containsKey(name)) {
                throw misfit("there is a saved parameter " + name + ", which the model does not have");
            }
        }
        model.forEach((name, parameter) -> parameter.value().setTo(this.parameters.get(name)));
    }

    /**
     * Gives an optimiser the memory of this checkpoint: the training goes on as if it had not stopped, if the
     * {@link #restore(List) parameters} are restored too and the next batch is the one that would have come.
     *
     * @param optimiser an optimiser of the same kind
     * @param parameters the parameters of the model
     * @throws IllegalArgumentException if no memory was saved, or that of another optimiser or model; then nothing
     *     changes
     */
    public void restore(Optimiser optimiser, List<Parameter> parameters) {
        if (memory.isEmpty()) {
            throw new IllegalArgumentException("the checkpoint holds nothing of an optimiser: it was made without one");
        }
        optimiser.memory().restore(memory, parameters);
    }

    private void requireFits(String name, Parameter parameter) {
        Array array = parameters.get(name);
        if (array == null) {
            throw misfit("the model has a parameter " + name + ", but only " + String.join(", ", parameters.keySet())
                    + " were saved");
        }
        if (!array.hasShapeOf(parameter.value())) {
            throw misfit(
                    name + " has the shape " + Arrays.toString(parameter.value().shape()) + " in the model and "
                            + Arrays.toString(array.shape()) + " as saved");
        }
        boolean isSingle = parameter.value() instanceof FloatArray;
        if (isSingle != array instanceof FloatArray) {
            throw misfit(name + " is " + precision(parameter.value()) + " in the model and " + precision(array)
                    + " as saved: build the model in that precision, which toDouble() makes double");
        }
    }

    private static String precision(Array array) {
        return array instanceof FloatArray ? "float32" : "float64";
    }

    private static IllegalArgumentException misfit(String what) {
        return new IllegalArgumentException("the saved numbers do not fit the model, which stays as it was: " + what);
    }
}
