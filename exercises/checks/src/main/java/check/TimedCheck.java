package check;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.nd4j.linalg.factory.Nd4j;
import worker.Answer;
import worker.AnswerException;
import worker.Dispatch;
import worker.Reply;

/** One run of a task's checks on an answer in this process, against the clock. */
final class TimedCheck {
    /** Milliseconds between two looks at the clock. */
    private static final long LOOK = 20;

    private final Task task;
    private final AtomicBoolean compiling = new AtomicBoolean();
    private final CheckRun run;

    /** Makes the answer, and says while the compiler works. */
    interface Maker {
        Prepared prepared(AtomicBoolean compiling);
    }

    /**
     * An answer that can be called.
     *
     * @param answer the answer
     * @param isNumbered whether its line numbers are those that the learner sees
     */
    record Prepared(Answer answer, boolean isNumbered) {

        /** What the compiler makes of a text. */
        static Prepared of(boolean isNumbered, Supplier<Answer> compiled) {
            return new Prepared(numbered(isNumbered, compiled), isNumbered);
        }

        Reply call(Method method, Object... arguments) {
            return numbered(isNumbered, () -> Dispatch.call(answer, method, arguments));
        }

        /**
         * If the text does not begin where its cell begins, the message quotes the line: a wrong number would mislead.
         */
        private static <T> T numbered(boolean isNumbered, Supplier<T> value) {
            try {
                return value.get();
            } catch (AnswerException e) {
                throw isNumbered
                        ? e
                        : new AnswerException(
                                e.kind(), e.getMessage().replaceFirst(", in line \\d+: ", ", in the line: "));
            }
        }
    }

    /**
     * Registers the checks. The answer is made at its first call, so that a constructor that never ends meets the
     * deadline too.
     */
    TimedCheck(Task task, Maker maker, long seed) {
        this.task = task;
        Prepared[] prepared = new Prepared[1];
        run = new CheckRun(
                task,
                (method, arguments) -> {
                    if (prepared[0] == null) {
                        prepared[0] = maker.prepared(compiling);
                    }
                    return prepared[0].call(method, arguments);
                },
                seed);
    }

    /**
     * Runs the checks.
     *
     * @param deadline how long the answer may run
     * @param remedy what the learner reads behind "Your answer did not end within 5.0 s"
     */
    TaskResult result(Duration deadline, String remedy) {
        Nd4j.scalar(1f).add(1); // loads the native libraries before the clock starts
        Thread thread = new Thread(run::execute, "check " + task.id());
        thread.setDaemon(true);
        thread.setContextClassLoader(Check.class.getClassLoader());
        thread.start();
        try {
            waitFor(thread, compiling, deadline);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stop(
                    thread,
                    "Stopped by you. If the answer is in an endless loop it is still running: restart the kernel.");
        }
        return thread.isAlive()
                ? stop(thread, "Your answer did not end within " + deadline.toMillis() / 1000.0 + " s" + remedy)
                : run.result();
    }

    /** The clock stops while the compiler works, which can take longer on a slow machine than any answer should. */
    static void waitFor(Thread thread, AtomicBoolean compiling, Duration deadline) throws InterruptedException {
        for (long left = deadline.toMillis(); thread.isAlive() && left > 0; left -= compiling.get() ? 0 : LOOK) {
            thread.join(LOOK);
        }
    }

    /**
     * The result is taken before the interrupt: an answer that obeys the interrupt would count as failed, and the next
     * check would begin.
     */
    private TaskResult stop(Thread thread, String message) {
        TaskResult result = run.timeOut(message);
        thread.interrupt();
        return result;
    }
}
