package grade;

import java.time.Duration;
import worker.AnswerException;
import worker.AnswerException.Kind;

/** Compiles answers in a warm process that runs none of them, and in a fresh one after it broke. */
final class Compiler implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LONGEST = 1 << 18;

    private final Workers workers;
    private WorkerProcess process;

    Compiler(Workers workers) {
        this.workers = workers;
    }

    /**
     * Compiles an answer.
     *
     * @return its classes, as {@link WorkerProcess#load} takes them
     * @throws AnswerException if it does not compile, or the compiler breaks over it
     */
    byte[] compile(String source) {
        if (source.length() > LONGEST) {
            throw new AnswerException(
                    Kind.FAILED,
                    "The answer cell has " + source.length() + " characters; the most is " + LONGEST + ".");
        }
        try {
            return once(source);
        } catch (AnswerException e) {
            if (e.kind() != Kind.CRASHED) {
                throw told(e);
            }
        }
        try {
            return once(source); // perhaps an earlier answer had worn the process out
        } catch (AnswerException e) {
            throw told(e);
        }
    }

    private byte[] once(String source) {
        if (process == null || !process.isAlive()) {
            process = workers.compiler();
        }
        return process.compile(source, LIMIT);
    }

    private static AnswerException told(AnswerException e) {
        return switch (e.kind()) {
            case TIMED_OUT ->
                new AnswerException(e.kind(), "The compiler comes to no end with your answer: make it simpler.");
            case CRASHED -> new AnswerException(e.kind(), "The compiler breaks over your answer: make it simpler.");
            default -> e;
        };
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
