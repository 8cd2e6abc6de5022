package grade;

import check.Task;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import worker.AnswerException;
import worker.AnswerException.Kind;

/**
 * Compiles answers in a warm process that runs none of them; if it breaks, a fresh one takes over. A submission's
 * answers are first compiled together, which costs a quarter of the time; those that do not compile are then compiled
 * one by one.
 */
final class Compiler implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    /** The most characters of an answer. */
    static final int LONGEST = 1 << 17;

    private final Workers workers;
    private final Map<Task, byte[]> compiled = new HashMap<>();
    private WorkerProcess process;

    Compiler(Workers workers) {
        this.workers = workers;
    }

    /** Compiles the answers of one submission together, as far as they compile, and forgets the last submission's. */
    void prepare(Map<Task, String> sources) {
        compiled.clear();
        Map<String, String> places = new LinkedHashMap<>();
        sources.forEach((task, source) -> {
            if (source.length() <= LONGEST) {
                places.put(place(task), source);
            }
        });
        if (places.size() < 2) {
            return;
        }
        try {
            Map<String, byte[]> classes = once(places);
            sources.keySet().stream()
                    .filter(task -> classes.containsKey(place(task)))
                    .forEach(task -> compiled.put(task, classes.get(place(task))));
        } catch (AnswerException e) {
            compiled.clear(); // one of them breaks the compiler; compiling each alone finds it
        }
    }

    /**
     * Compiles an answer, unless {@link #prepare} has done so.
     *
     * @return its classes, as {@link WorkerProcess#load} takes them
     * @throws AnswerException if it does not compile, or the compiler breaks over it
     */
    byte[] compile(Task task, String source) {
        if (compiled.containsKey(task)) {
            return compiled.get(task);
        }
        if (source.length() > LONGEST) {
            throw new AnswerException(
                    Kind.FAILED, "The answer cell has more than " + LONGEST + " characters: an answer needs fewer.");
        }
        Map<String, String> alone = Map.of(place(task), source);
        try {
            return once(alone).get(place(task));
        } catch (AnswerException e) {
            if (e.kind() != Kind.CRASHED) {
                throw told(e);
            }
        }
        try {
            return once(alone).get(place(task)); // perhaps earlier answers had worn the process out
        } catch (AnswerException e) {
            throw told(e);
        }
    }

    private static String place(Task task) {
        return "answer.task" + task.id().replace('.', '_');
    }

    private Map<String, byte[]> once(Map<String, String> sources) {
        if (process == null || !process.isAlive()) {
            process = workers.compiler();
        }
        return process.compile(sources, LIMIT);
    }

    private static AnswerException told(AnswerException e) {
        return switch (e.kind()) {
            case TIMED_OUT ->
                new AnswerException(e.kind(), "The compiler does not finish with your answer: make it simpler.");
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
