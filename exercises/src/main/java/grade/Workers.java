package grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Starts workers, each in an empty folder of its own and one ahead of need, and clears up after them. */
final class Workers implements AutoCloseable {
    /** What stands between a learner's code and this machine; every result says it. */
    static final String ISOLATION = "process";

    private final Path folder;
    private final String classPath;
    private int toCome;
    private WorkerProcess next;

    /** Prepares for so many submissions. */
    Workers(int submissions) throws IOException {
        toCome = submissions;
        folder = Files.createTempDirectory("unrolled-grade");
        classPath = WorkerClasses.into(Files.createDirectory(folder.resolve("classes")));
    }

    /** A worker that nobody has used; the one for the next submission, if there is one, begins to warm up. */
    WorkerProcess take() {
        WorkerProcess taken = next != null && next.isAlive() ? next : start();
        toCome--;
        next = toCome > 0 ? start() : null;
        return taken;
    }

    private WorkerProcess start() {
        try {
            return new WorkerProcess(classPath, Files.createTempDirectory(folder, "scratch"));
        } catch (IOException e) {
            throw new UncheckedIOException("no worker process can be started: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (next != null) {
            next.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
