package grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import worker.Plain;

/**
 * The notebooks of one submission: a file, or whatever a folder or a zip holds at any depth. Archives are read in
 * memory and never unpacked, links are not followed, and everything is capped.
 */
final class Notebooks {
    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 10_000;
    private static final int MOST_NOTEBOOKS = 200;
    private static final int BIGGEST = 20 << 20;
    private static final int BIGGEST_TOGETHER = 100 << 20;

    /** What each notebook is called, its bytes or why there are none. */
    record Found(String name, ByteBuffer bytes, String trouble) {}

    private interface Source {
        InputStream open() throws IOException;
    }

    private final List<Found> found = new ArrayList<>();
    private long together;

    private Notebooks() {}

    /**
     * Reads the notebooks of a submission.
     *
     * @param paths its files and folders
     * @return what was found, in the order of its names
     * @throws UnreadableException if there is none, or too much
     */
    static List<Found> of(List<Path> paths) throws UnreadableException {
        Notebooks notebooks = new Notebooks();
        for (Path path : paths) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                notebooks.folder(path);
            } else if (hasEnding(path.toString(), ".ipynb", ".zip")) {
                notebooks.file(path, path.getFileName().toString());
            } else {
                throw new UnreadableException(name(path) + " is neither a notebook (.ipynb) nor a zip nor a folder");
            }
        }
        if (notebooks.found.isEmpty()) {
            throw new UnreadableException("it holds no notebook (.ipynb)");
        }
        notebooks.found.sort(Comparator.comparing(Found::name));
        return notebooks.found;
    }

    private void folder(Path folder) throws UnreadableException {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder, DEEPEST)) {
            files = walked.limit(MOST_FILES + 1L).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableException("the folder cannot be read: " + e.getMessage());
        }
        if (files.size() > MOST_FILES) {
            throw new UnreadableException("it holds more than " + MOST_FILES + " files");
        }
        for (Path file : files) {
            String inside = folder.relativize(file).toString().replace('\\', '/');
            boolean isFolder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            if (!isFolder && !isHidden(inside) && hasEnding(inside, ".ipynb", ".zip")) {
                file(file, inside);
            }
        }
    }

    private void file(Path file, String name) throws UnreadableException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            add(name, null, "is no file of its own (a link, perhaps)");
        } else if (hasEnding(name, ".zip")) {
            zip(file, name);
        } else {
            notebook(name, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
        }
    }

    private void zip(Path file, String name) throws UnreadableException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw new UnreadableException(Plain.text(name) + " holds more than " + MOST_FILES + " files");
            }
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                String inside = entry.getName().replace('\\', '/');
                if (inside.startsWith("/") || List.of(inside.split("/", -1)).contains("..")) {
                    throw new UnreadableException(Plain.text(name) + " holds a file that leads out of it: "
                            + Plain.text(inside) + "; pack it anew");
                }
                if (!entry.isDirectory() && !isHidden(inside) && hasEnding(inside, ".ipynb")) {
                    notebook(name + "/" + inside, () -> zip.getInputStream(entry));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            add(name, null, "is no zip that can be read (" + e.getMessage() + ")");
        }
    }

    private void notebook(String name, Source source) throws UnreadableException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(BIGGEST + 1);
            together += bytes.length;
            if (bytes.length > BIGGEST) {
                add(name, null, "is bigger than " + (BIGGEST >> 20) + " MB");
            } else {
                add(name, ByteBuffer.wrap(bytes), "");
            }
        } catch (IOException e) {
            add(name, null, "cannot be read (" + e.getMessage() + ")");
        }
        if (together > BIGGEST_TOGETHER) {
            throw new UnreadableException("its notebooks have more than " + (BIGGEST_TOGETHER >> 20) + " MB together");
        }
    }

    private void add(String name, ByteBuffer bytes, String trouble) throws UnreadableException {
        found.add(new Found(Plain.text(name), bytes, Plain.text(trouble)));
        if (found.size() > MOST_NOTEBOOKS) {
            throw new UnreadableException("it holds more than " + MOST_NOTEBOOKS + " notebooks");
        }
    }

    /** Files that a system left behind: .ipynb_checkpoints, .git, ._macos, __MACOSX. */
    private static boolean isHidden(String inside) {
        return Stream.of(inside.split("/", -1)).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    private static boolean hasEnding(String name, String... endings) {
        return Stream.of(endings).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static String name(Path path) {
        return Plain.text(path.getFileName().toString());
    }
}
