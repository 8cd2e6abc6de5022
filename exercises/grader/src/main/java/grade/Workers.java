package grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import worker.Worker;

/** Starts workers, some of them in advance, and clears up after them. */
final class Workers implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 3;
    private static final String FOLDER = "unrolled-grade";

    /**
     * The thread that starts every process. A sandbox dies with the thread that started it, so this one ends with the
     * program.
     */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starter of workers");
        thread.setDaemon(true);
        return thread;
    });

    private final Path folder;
    private final WorkerCommand command;
    private final Deque<Future<WorkerProcess>> warm = new ArrayDeque<>();
    private final int ahead;
    private int toCome;

    /**
     * Prepares to start workers.
     *
     * @param isolation what surrounds a worker
     * @param seconds the processor seconds that one worker may use
     * @param ahead how many to keep ready
     * @param submissions how many will be needed if nothing crashes
     */
    Workers(Isolation isolation, long seconds, int ahead, int submissions) throws IOException {
        this.ahead = ahead;
        toCome = submissions;
        Owner.clear(Path.of(System.getProperty("java.io.tmpdir")), FOLDER, "");
        folder = Files.createTempDirectory(FOLDER + Owner.mark());
        command = new WorkerCommand(isolation, folder, seconds, submissions);
    }

    /** A compiler. It serves any number of submissions, since it never runs what it compiles. */
    WorkerProcess compiler() {
        return ready(start(Worker.COMPILER), Worker.COMPILER);
    }

    /** An unused worker, for one submission. */
    WorkerProcess take() {
        Future<WorkerProcess> taken;
        synchronized (this) {
            toCome--;
            taken = warm.isEmpty() ? start("") : warm.poll();
            while (warm.size() < Math.min(ahead, toCome)) {
                warm.add(start(""));
            }
        }
        return ready(taken, "");
    }

    /** A process that has said that it is ready; if it dies before that, another one. */
    private WorkerProcess ready(Future<WorkerProcess> started, String role) {
        Future<WorkerProcess> next = started;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                WorkerProcess process = next.get();
                if (process.isReady(START_LIMIT)) {
                    return process;
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "no worker can be started: " + e.getCause().getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            next = start(role);
        }
        throw new IllegalStateException("a worker died " + ATTEMPTS + " times before it was ready");
    }

    private Future<WorkerProcess> start(String role) {
        return STARTER.submit(() -> new WorkerProcess(command.builder(role)));
    }

    @Override
    public void close() throws IOException {
        warm.forEach(Workers::end);
        delete(folder);
    }

    private static void end(Future<WorkerProcess> started) {
        try {
            started.get().close();
        } catch (ExecutionException never) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Deletes a folder and everything in it; the targets of links in it stay. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
