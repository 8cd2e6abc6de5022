package grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures often how much memory this process and all its children hold, and how much processor time they have used (on
 * Linux).
 */
final class CostWatch implements AutoCloseable {
    private static final long EVERY_MILLISECONDS = 200;
    private static final long PAGE = 4096;

    private final Thread thread = new Thread(this::watch, "cost watch");
    private final Map<Long, Duration> used = new HashMap<>();
    private long most;

    CostWatch() {
        thread.setDaemon(true);
        thread.start();
    }

    /** The most memory that the processes held together, in bytes; pages that two of them share count twice. */
    synchronized long memory() {
        return most;
    }

    /** The processor seconds that this process used. */
    synchronized double ownSeconds() {
        look();
        return used.get(ProcessHandle.current().pid()).toMillis() / 1000.0;
    }

    /** The processor seconds that all the processes used together, without the last moments of those that ended. */
    synchronized double seconds() {
        look();
        return used.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(EVERY_MILLISECONDS);
            }
        } catch (InterruptedException closed) {
            return;
        }
    }

    private synchronized void look() {
        ProcessHandle own = ProcessHandle.current();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(own), own.descendants()).toList();
        all.forEach(one -> one.info().totalCpuDuration().ifPresent(time -> used.put(one.pid(), time)));
        most = Math.max(most, all.stream().mapToLong(CostWatch::resident).sum());
    }

    private static long resident(ProcessHandle process) {
        try {
            String pages = Files.readString(Path.of("/proc/" + process.pid() + "/statm"))
                    .split(" ", -1)[1];
            return Long.parseLong(pages) * PAGE;
        } catch (IOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
