package check;

import check.TimedCheck.Prepared;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import rnn.display.NotebookShell;
import rnn.display.Screen;
import worker.Answer;
import worker.AnswerCompiler;
import worker.AnswerException;
import worker.AnswerException.Kind;
import worker.Dispatch;

/** What a check cell calls: {@code Check.task("4.1", MyElmanStep::new);}. */
public final class Check {
    /** The usual time limit; {@link Task#deadline} extends it for tasks that train. */
    static final Duration DEADLINE = Duration.ofSeconds(5);

    /** Seed of the random inputs that a learner's checks draw; the grader uses others. */
    static final long SEED = 4;

    private static final String RESTART =
            " and is still running: look for a loop that never ends, restart the kernel (Kernel menu), and run the cells again.";

    private Check() {}

    /**
     * Begins to keep the text of the cells that declare classes: the check compiles the cell exactly as it is, and
     * names its lines. The set-up of every notebook calls this; outside a notebook it does nothing.
     */
    public static void watch() {
        CellTexts.watch();
    }

    /**
     * Checks an answer, shows the result, and notes it in {@code progress.json} in the notebook's folder. If the answer
     * passes every check and the instructor's notebooks are at hand, it also shows the course's own answer. When
     * nbgrader runs the notebook, the check draws other inputs and notes nothing.
     *
     * @param id the task's number, such as {@code 4.1}
     * @param answer makes the learner's object, such as {@code MyElmanStep::new}
     * @return nothing for a learner; for nbgrader the points, which it reads as the value of the cell
     * @throws IllegalArgumentException if there is no such task
     */
    public static Double task(String id, Supplier<?> answer) {
        Task task = Exercise.task(id);
        Progress.isIn(task);
        boolean isNbgrader = System.getenv("NBGRADER_EXECUTION") != null;
        TaskResult result = run(task, answer, task.deadline(DEADLINE), isNbgrader ? CheckRun.APART : SEED);
        String note = isNbgrader ? "" : new Progress(Path.of("")).record(result);
        Screen.html(CheckTable.html(result, note), CheckTable.text(result, note));
        if (result.isPassed() && !isNbgrader) {
            showReference(task, answer.get().getClass().getSimpleName());
        }
        return isNbgrader ? result.points() : null;
    }

    private static void showReference(Task task, String name) {
        Reference.of(task, Path.of("..", "solutions")).ifPresent(reference -> {
            String mine = AnswerSource.of(name).map(AnswerSource::text).orElse("");
            Screen.html(Reference.html(mine, reference), Reference.text(reference));
        });
    }

    static TaskResult run(Task task, Supplier<?> made, Duration deadline) {
        return run(task, made, deadline, SEED);
    }

    private static TaskResult run(Task task, Supplier<?> made, Duration deadline, long seed) {
        return new TimedCheck(task, compiling -> prepare(task, made, compiling), seed).result(deadline, RESTART);
    }

    /** Compiles only the cell, as the grader will. Outside a kernel, where there is no cell, it uses the object. */
    private static Prepared prepare(Task task, Supplier<?> made, AtomicBoolean compiling) {
        Object instance;
        try {
            instance = made.get();
        } catch (Throwable thrown) {
            compileWhatCannotBeLinked(task, thrown, compiling);
            throw Dispatch.failure(thrown, new Answer(made, List.of()));
        }
        String contract = task.contract().getSimpleName();
        if (!task.contract().isInstance(instance)) {
            throw new AnswerException(
                    Kind.FAILED,
                    "Task " + task.id() + " asks for an implementation of " + contract + "; "
                            + (instance == null ? "null" : instance.getClass().getSimpleName()) + " is none.");
        }
        return compileAlone(task, instance.getClass().getSimpleName(), compiling)
                .orElseGet(() -> {
                    if (NotebookShell.shell().isPresent()) {
                        throw new AnswerException(
                                Kind.FAILED,
                                "The answer cell must hold one class that implements " + contract
                                        + ", and that class needs a name: a lambda has none.");
                    }
                    return new Prepared(new Answer(instance, List.of()), true);
                });
    }

    /**
     * A class with an unknown name throws when the kernel makes an object of it; the compiler says which name it is.
     */
    private static void compileWhatCannotBeLinked(Task task, Throwable thrown, AtomicBoolean compiling) {
        if (thrown.getStackTrace().length > 0) {
            String maker = thrown.getStackTrace()[0].getClassName();
            compileAlone(task, maker.substring(maker.lastIndexOf('$') + 1), compiling);
        }
    }

    private static Optional<Prepared> compileAlone(Task task, String name, AtomicBoolean compiling) {
        compiling.set(true);
        try {
            return AnswerSource.of(name)
                    .map(source -> Prepared.of(
                            source.isCell(),
                            () -> AnswerCompiler.compile(
                                    source.text(), task.contract(), source.imports(), source.classPath())));
        } finally {
            compiling.set(false);
        }
    }
}
