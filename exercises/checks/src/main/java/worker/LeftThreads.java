package worker;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import worker.AnswerException.Kind;

/**
 * Looks for threads that an answer left behind: they would take their time from the next task, or its requests. A pool
 * that waits for work does neither and may stay.
 */
final class LeftThreads {
    /** For how long a thread may still be at its end, or a pool on its way to sleep, on a busy machine. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private static final long LOOK = Duration.ofMillis(2).toNanos();

    /** The JVM's own, and those of the libraries: some of them are never asleep. */
    private final Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());

    /** Refuses what is left when an answer has returned. */
    void refuse() {
        Thread.interrupted(); // an answer that interrupts its own thread would have us not wait
        long end = System.nanoTime() + PATIENCE;
        while (isAnyLeft()) {
            if (System.nanoTime() - end > 0) {
                throw new AnswerException(Kind.CRASHED, "Your answer left a thread running: wait for what you start.");
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    private boolean isAnyLeft() {
        return Thread.getAllStackTraces().entrySet().stream().anyMatch(this::isLeft);
    }

    /**
     * A thread inside an answer's code; or one that works or reads, whatever code it is in. Java counts a thread that
     * waits for input as runnable, so one that waits for our next request is found too.
     */
    private boolean isLeft(Map.Entry<Thread, StackTraceElement[]> one) {
        Thread thread = one.getKey();
        if (before.contains(thread) || thread == Thread.currentThread()) {
            return false;
        }
        return thread.getState() == Thread.State.RUNNABLE
                || Arrays.stream(one.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("answer."));
    }
}
