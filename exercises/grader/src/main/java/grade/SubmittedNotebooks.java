package grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import worker.PlainText;

/**
 * The notebooks of one submission, and its Java files: one file, or all those that a folder or a zip holds at any
 * depth.
 * Each is read once, as a stream, and only its answers are kept. Links are not followed, and everything has a limit.
 */
final class SubmittedNotebooks {
    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 10_000;
    private static final int MOST_NOTEBOOKS = 200;
    private static final int MOST_JAVA_FILES = 1_000;

    /**
     * A notebook, or a Java file.
     *
     * @param name its name
     * @param cells its cells that may hold an answer
     * @param trouble why it has none, in words that follow the name; or an empty text
     */
    record Found(String name, List<AnswerCells.Cell> cells, String trouble) {}

    private final List<Found> found = new ArrayList<>();
    private final Meter meter = new Meter();
    private long code;
    private int notebookFiles;
    private int javaFiles;

    private SubmittedNotebooks() {}

    /**
     * Reads the notebooks of a submission.
     *
     * @param paths its files and folders
     * @return the notebooks that were found, in the order of their names
     * @throws UnreadableException if there is no notebook, or too much
     */
    static List<Found> of(List<Path> paths) throws UnreadableException {
        SubmittedNotebooks notebooks = new SubmittedNotebooks();
        for (Path path : paths) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                notebooks.folder(path);
            } else if (isReadable(path.toString()) || isZip(path.toString())) {
                notebooks.file(path, path.getFileName().toString());
            } else {
                throw new UnreadableException(PlainText.text(path.getFileName().toString())
                        + " is neither a notebook (.ipynb) nor a Java file nor a zip nor a folder");
            }
        }
        if (notebooks.found.isEmpty()) {
            throw new UnreadableException("it holds no notebook (.ipynb) and no Java file with an answer");
        }
        notebooks.found.sort(Comparator.comparing(Found::name));
        return notebooks.found;
    }

    /** Browsers add their own ending to a notebook that they save. */
    static boolean isNotebook(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.ipynb(?:\\.(?:txt|json))?");
    }

    private static boolean isJava(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".java");
    }

    private static boolean isReadable(String name) {
        return isNotebook(name) || isJava(name);
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
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
            if (!isFolder && !isLitter(inside) && (isReadable(inside) || isZip(inside))) {
                file(file, inside);
            }
        }
    }

    private void file(Path file, String name) throws UnreadableException {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                add(name, List.of(), "is not a regular file (a link, perhaps)");
            } else if (isZip(name)) {
                zip(file, name);
            } else {
                Meter.check(Files.size(file));
                notebook(name, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
            }
        } catch (Meter.TooMuchException e) {
            add(name, List.of(), e.getMessage());
        } catch (IOException e) {
            add(name, List.of(), "cannot be read (" + e.getMessage() + ")");
        }
    }

    private void zip(Path file, String name) throws UnreadableException {
        int before = found.size();
        try {
            Archive.read(file, (inside, content) -> {
                if (inside.startsWith("/") || List.of(inside.split("/", -1)).contains("..")) {
                    throw new UnreadableException(
                            "holds a file that leads out of it: " + PlainText.text(inside) + "; pack it again");
                }
                if (!isLitter(inside) && isReadable(inside)) {
                    notebook(name + "/" + inside, content);
                }
            });
        } catch (UnreadableException e) {
            throw e.getMessage().startsWith("it")
                    ? e
                    : new UnreadableException(PlainText.text(name) + " " + e.getMessage());
        } catch (Meter.TooMuchException e) {
            add(name, List.of(), e.getMessage());
        } catch (IOException e) {
            String reason = " (" + e.getMessage() + "): pack it again";
            add(
                    name,
                    List.of(),
                    found.size() == before
                            ? "is not a readable zip" + reason
                            : "is damaged, and what comes after its file " + (found.size() - before) + " is lost"
                                    + reason);
        }
    }

    private void notebook(String name, Archive.Content content) throws UnreadableException {
        String shown = PlainText.text(name);
        try (InputStream counted = meter.counted(content.open())) {
            try {
                add(name, isJava(name) ? AnswerCells.readJava(shown, counted) : AnswerCells.read(shown, counted), "");
            } catch (UnreadableException e) {
                counted.transferTo(OutputStream.nullOutputStream()); // a damaged file reports its own damage
                add(name, List.of(), e.getMessage().replace(shown + " ", ""));
            }
        } catch (Meter.TooMuchException e) {
            add(name, List.of(), e.getMessage());
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            add(name, List.of(), why.startsWith("is ") ? why : "cannot be read (" + why + ")");
        }
        if (meter.isFull()) {
            throw new UnreadableException(Meter.full());
        }
    }

    private void add(String name, List<AnswerCells.Cell> cells, String trouble) throws UnreadableException {
        code += cells.stream().mapToInt(cell -> cell.source().length()).sum();
        if (code > AnswerCells.LONGEST_TOGETHER) {
            throw new UnreadableException(
                    "its notebooks have more than " + AnswerCells.LONGEST_TOGETHER + " characters of code");
        }
        if (isJava(name) && cells.isEmpty() && trouble.isEmpty()) {
            return; // a test, perhaps
        }
        found.add(new Found(PlainText.text(name), cells, PlainText.text(trouble)));
        if (isJava(name) ? ++javaFiles > MOST_JAVA_FILES : ++notebookFiles > MOST_NOTEBOOKS) {
            throw new UnreadableException(
                    isJava(name)
                            ? "it holds more than " + MOST_JAVA_FILES + " Java files"
                            : "it holds more than " + MOST_NOTEBOOKS + " notebooks");
        }
    }

    /** Files that a system left behind: .ipynb_checkpoints, .git, ._macos, __MACOSX. */
    private static boolean isLitter(String inside) {
        return Stream.of(inside.split("/", -1)).anyMatch(Litter::is);
    }
}
