package rnn.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rnn.array.Array;

/** Lays out a {@link Checkpoint} in an .npz file, as the documentation of that class tells users. */
final class CheckpointFile {
    private static final String ABOUT = "about/";
    private static final String MEMORY = "optimiser/";
    private static final String FORMAT = ABOUT + "format";
    private static final String TOOLKIT = ABOUT + "toolkit";
    private static final String NAME = "unrolled checkpoint";

    /**
     * Grows when older toolkits would misread the file, not when something is added that they may ignore.
     */
    private static final int VERSION = 1;

    private CheckpointFile() {}

    /** Fails if a text about the model would replace one that the file needs. */
    static void requireFree(String key) {
        if (FORMAT.equals(ABOUT + key) || TOOLKIT.equals(ABOUT + key)) {
            throw new IllegalArgumentException(
                    "a checkpoint itself says what its " + key + " is, under " + ABOUT + key + ": choose another key");
        }
    }

    static void write(Checkpoint checkpoint, String file) {
        String version = Checkpoint.class.getPackage().getImplementationVersion();
        Map<String, Npy> entries = new LinkedHashMap<>();
        checkpoint.about.forEach((key, values) -> entries.put(ABOUT + key, Npy.of(values)));
        entries.put(FORMAT, Npy.of(List.of(NAME, Integer.toString(VERSION))));
        entries.put(TOOLKIT, Npy.of(List.of(Objects.requireNonNullElse(version, "unreleased"))));
        checkpoint.parameters.forEach((name, array) -> entries.put(name, Npy.of(array)));
        checkpoint.memory.forEach((name, array) -> entries.put(MEMORY + name, Npy.of(array)));
        NpzWriter.write(Path.of(file), entries);
    }

    static Checkpoint read(String file) {
        Npz npz = new Npz(Path.of(file));
        requireFormat(file, npz);
        Map<String, Array> parameters = new LinkedHashMap<>();
        Map<String, Array> memory = new LinkedHashMap<>();
        Map<String, List<String>> about = new LinkedHashMap<>();
        for (String name : npz.names()) {
            if (name.startsWith(ABOUT)) {
                about.put(name.substring(ABOUT.length()), npz.text(name));
            } else if (name.startsWith(MEMORY)) {
                memory.put(name.substring(MEMORY.length()), npz.array(name));
            } else {
                parameters.put(name, npz.array(name));
            }
        }
        return new Checkpoint(parameters, memory, about);
    }

    private static void requireFormat(String file, Npz npz) {
        if (!npz.names().contains(FORMAT)) {
            throw new IllegalArgumentException(file + " is an .npz file but not a checkpoint, since it has no entry "
                    + FORMAT + "; weights of PyTorch are read by PyTorchWeights");
        }
        List<String> format = npz.text(FORMAT);
        if (format.size() != 2 || !format.get(0).equals(NAME) || !format.get(1).matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(file + " is not a checkpoint of this toolkit; its format is " + format);
        }
        if (Integer.parseInt(format.get(1)) > VERSION) {
            throw new IllegalArgumentException(file + " has format " + format.get(1) + ", and this toolkit reads "
                    + VERSION + " at most: take a newer toolkit");
        }
    }
}
