package worker;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import worker.AnswerException.Kind;

/**
 * Looks for threads that an answer left behind. They would take time from the next task, or read its requests. A pool
 * that waits for work does neither and may stay.
 */
final class LeftThreads {
    /** How long a thread may take to end, or a pool to fall asleep, on a busy machine. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private static final long LOOK = Duration.ofMillis(2).toNanos();

    /** The threads of the JVM and of the libraries; some of them never sleep. */
    private final Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());

    /** Refuses an answer that has returned but left threads running. */
    void refuse() {
        Thread.interrupted(); // otherwise an answer that interrupts its own thread would keep us from waiting
        long end = System.nanoTime() + PATIENCE;
        while (isAnyLeft()) {
            if (System.nanoTime() - end > 0) {
                throw new AnswerException(
                        Kind.CRASHED, "Your answer left a thread running: wait for every thread that you start.");
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    private boolean isAnyLeft() {
        return Thread.getAllStackTraces().entrySet().stream().anyMatch(this::isLeft);
    }

    /**
     * A thread that is inside an answer's code, or that works or reads in any code. Java counts a thread that waits for
     * input as runnable, so a thread that waits for our next request is found too.
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
