package rnn.data.wheel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A package of data that {@code ./course data} has fetched. It is a zip, and this class reads files out of it; nothing
 * of it is installed or run. {@code data/packages.csv} names the sets and pins each package by its SHA-256 digest.
 *
 * <pre>{@code
 * Wheel wheel = Wheel.open("sentiment");
 * List<String> lines = wheel.lines("vaderSentiment/vader_lexicon.txt");
 * }</pre>
 */
public final class Wheel {
    private static final String TABLE = "packages.csv";

    /** The columns of the table that this class reads; free text comes behind them. */
    private static final int NAME = 0, DIGEST = 3, BYTES = 4;

    private final String name;
    private final Path file;

    private Wheel(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /**
     * {@return the package of a set}
     *
     * @param name the set's name, such as {@code music}
     * @throws IllegalArgumentException if there is no such set; it names those there are
     * @throws IllegalStateException if the package has not been fetched, or is another one than the table says; it
     *     names the command that fetches it
     */
    public static Wheel open(String name) {
        return open(name, data(Path.of("").toAbsolutePath()));
    }

    static Wheel open(String name, Path data) {
        String[] row = row(name, data);
        Path file = file(name, data);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "the data %s (%.1f MB) are not here yet: type  ./course data %s  in the course's folder,"
                            + " then run this again",
                    name,
                    Long.parseLong(row[BYTES]) / 1e6,
                    name));
        }
        if (!sha256(file).equals(row[DIGEST])) {
            throw new IllegalStateException("the data " + name + " in " + file
                    + " are not those that this course was written for: type  ./course data " + name
                    + "  in the course's folder, which fetches them anew");
        }
        return new Wheel(name, file);
    }

    /**
     * {@return whether the package of a set has been fetched; without it a lesson goes on with its small set}
     *
     * @param name the set's name
     * @throws IllegalArgumentException if there is no such set
     */
    public static boolean isPresent(String name) {
        Path data = data(Path.of("").toAbsolutePath());
        row(name, data);
        return Files.isRegularFile(file(name, data));
    }

    /**
     * {@return the bytes of a file, unpacked if its name ends in {@code .gz} or {@code .zip}}
     *
     * @param path where the file lies in the package
     * @throws IllegalArgumentException if the package holds no such file
     */
    public byte[] bytes(String path) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            if (entry == null || entry.isDirectory()) {
                throw new IllegalArgumentException("the data " + name + " hold no file " + path);
            }
            return unpacked(path, zip.getInputStream(entry).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read: " + e.getMessage(), e);
        }
    }

    private static byte[] unpacked(String path, byte[] bytes) throws IOException {
        if (path.endsWith(".gz")) {
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return plain.readAllBytes();
            }
        }
        if (path.endsWith(".zip")) {
            try (ZipInputStream inner = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                return inner.getNextEntry() == null ? new byte[0] : inner.readAllBytes();
            }
        }
        return bytes;
    }

    /**
     * {@return the text of a file in UTF-8, with {@code \n} at the end of every line}
     *
     * @param path where the file lies in the package
     */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /**
     * {@return the lines of a file that are not blank}
     *
     * @param path where the file lies in the package
     */
    public List<String> lines(String path) {
        return text(path).lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * {@return the rows of a file whose fields have commas between them and none inside, without the blanks around
     * each field; the first row is the names of the columns, where the file has them}
     *
     * @param path where the file lies in the package
     */
    public List<String[]> rows(String path) {
        return lines(path).stream()
                .map(line -> line.strip().split("\\s*,\\s*", -1))
                .toList();
    }

    /**
     * {@return where the files of a folder lie, in the order of their names}
     *
     * @param folder a folder in the package, without a slash at its end
     * @param ending what the names end in, such as {@code .json}
     */
    public List<String> files(String folder, String ending) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(path -> path.startsWith(folder + "/") && path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read: " + e.getMessage(), e);
        }
    }

    /** The course's folder of data, from the place of a notebook or a test upward. */
    static Path data(Path from) {
        for (Path place = from; place != null; place = place.getParent()) {
            if (Files.isRegularFile(place.resolve("data").resolve(TABLE))) {
                return place.resolve("data");
            }
        }
        throw new IllegalStateException("there is no data/" + TABLE + " in " + from
                + " or above it: run this in a folder of the course, such as notebooks or work");
    }

    private static String[] row(String name, Path data) {
        try {
            List<String[]> rows = Files.readAllLines(data.resolve(TABLE)).stream()
                    .skip(1)
                    .map(line -> line.split(",", BYTES + 2))
                    .toList();
            return rows.stream()
                    .filter(row -> row[NAME].equals(name))
                    .findFirst()
                    .orElseThrow(() -> {
                        List<String> names = rows.stream().map(row -> row[NAME]).toList();
                        return new IllegalArgumentException(
                                "there is no set of data \"" + name + "\": there are " + names);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(data.resolve(TABLE) + " could not be read: " + e.getMessage(), e);
        }
    }

    private static Path file(String name, Path data) {
        return data.resolve("packages").resolve(name + ".whl");
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
