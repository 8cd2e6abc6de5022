package grade;

import java.time.Duration;
import java.util.List;

/**
 * How much of its time an answer has spent: its processor time, or a third of the clock's time if that is more. So a
 * loop is stopped after its deadline however busy the machine is, an answer that sleeps or waits is stopped after three
 * times that, and an honest answer is not late because its neighbours hold the processors.
 */
final class Stopwatch {
    private static final int PATIENCE = 3;

    private final List<ProcessHandle> processes;
    private final long start = System.nanoTime();
    private final Duration before;

    Stopwatch(List<ProcessHandle> processes) {
        this.processes = processes;
        before = used();
    }

    Duration spent() {
        Duration clock = Duration.ofNanos(System.nanoTime() - start).dividedBy(PATIENCE);
        Duration processor = used().minus(before);
        return processor.compareTo(clock) > 0 ? processor : clock;
    }

    /** The processor time that the processes have used since they began. */
    private Duration used() {
        return processes.stream()
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
