package rnn.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import rnn.array.Array;

/**
 * Reads NumPy's file of named arrays: a zip with one {@link Npy} for each. Every error is one sentence that names the
 * file and, if an array is wrong, the array.
 *
 * <p>ND4J's own reader was tried and is not used: it never returns from a cut file, misreads a compressed one, and does
 * not know text.
 */
final class Npz {
    static final String ENDING = ".npy";

    private static final String FROM_TORCH = ": in Python, numpy.savez('weights.npz',"
            + " **{k: v.cpu().numpy() for k, v in torch.load(file, weights_only=True).items()})";

    private final Path file;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /**
     * All arrays of a file, in its order.
     *
     * @throws IllegalArgumentException if there is no such file or it is cut, damaged or not an .npz
     */
    Npz(Path file) {
        this.file = file;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = bytes(zip, entry);
                if (!isAddedByTheSystem(entry)) {
                    add(entry.getName(), bytes);
                }
            }
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "there is no file " + file + " (looked for "
                            + file.toAbsolutePath().normalize() + ")",
                    e);
        } catch (ZipException | EOFException e) {
            throw new IllegalArgumentException(
                    file
                            + (beginsAsZip(file)
                                    ? " is cut or damaged: " + e.getMessage()
                                    : " is not an .npz file" + inPython(file)),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    /** Folders, and the files that macOS adds to an archive. */
    private static boolean isAddedByTheSystem(ZipEntry entry) {
        return entry.isDirectory() || entry.getName().matches("(__MACOSX/|(.*/)?\\._).*|(.*/)?\\.DS_Store");
    }

    private void add(String entry, byte[] bytes) {
        if (entry.matches("(.*/)?data\\.pkl")) {
            throw new IllegalArgumentException(file + " is a file of torch.save, not an .npz" + FROM_TORCH);
        }
        if (!entry.endsWith(ENDING)) {
            throw new IllegalArgumentException(
                    file + " is a zip file but not an .npz: it holds " + entry + ", which is not a NumPy array");
        }
        String name = entry.substring(0, entry.length() - ENDING.length());
        if (entries.put(name, bytes) != null) {
            throw new IllegalArgumentException(file + " holds the array " + name + " twice");
        }
    }

    /** The names of all arrays, in the file's order. */
    Set<String> names() {
        return entries.keySet();
    }

    /** The numbers of an array. */
    Array array(String name) {
        return named(name, () -> entry(name).toArray());
    }

    /** The texts of an array. */
    List<String> text(String name) {
        return named(name, () -> entry(name).toText());
    }

    /** Only the array that is asked for is decoded; the others may be of a kind that nobody needs. */
    private Npy entry(String name) {
        if (!entries.containsKey(name)) {
            throw new IllegalArgumentException("is not there, only " + String.join(", ", names()));
        }
        return Npy.parse(entries.get(name));
    }

    private <T> T named(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": the array " + name + " " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw new ZipException("the bytes of " + entry.getName() + " do not have the checksum that they had");
        }
        return bytes;
    }

    private static boolean beginsAsZip(Path file) {
        byte[] first = first(file);
        return first.length < 4 || (first[0] == 'P' && first[1] == 'K');
    }

    /** What to do with a file that Python wrote by another function; an empty text for all other files. */
    private static String inPython(Path file) {
        byte[] first = first(file);
        if (first[0] == (byte) 0x93 && first[1] == 'N') {
            return " but a single array of numpy.save: write all of them by numpy.savez";
        }
        return first[0] == (byte) 0x80 && first[1] <= 5
                ? " but a pickle, as an old torch.save wrote it" + FROM_TORCH
                : "";
    }

    private static byte[] first(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(4);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " could not be read: " + e.getMessage(), e);
        }
    }
}
