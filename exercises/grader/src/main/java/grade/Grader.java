package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.CheckRun;
import check.Task;
import check.TaskResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grades one submission after another; whatever a submission does, it ends in one result. */
final class Grader implements AutoCloseable {
    private final Workers workers;
    private final Compiler compiler;
    private final Terms terms;
    private final Map<Task, TaskResult> blank = new HashMap<>();
    private WorkerProcess worker;

    Grader(Workers workers, Terms terms) {
        this.workers = workers;
        this.terms = terms;
        compiler = new Compiler(workers);
    }

    /** Grades what was handed in, in a separate process. */
    SubmissionResult grade(String name, HandedIn handedIn) {
        if (!handedIn.trouble().isEmpty()) {
            return nothing(name, handedIn, "unreadable: " + handedIn.trouble(), "The submission is unreadable.");
        }
        try {
            Map<Task, String> sources = new LinkedHashMap<>();
            handedIn.answers().forEach((task, texts) -> {
                if (texts.size() == 1) {
                    sources.put(task, texts.iterator().next());
                }
            });
            compiler.prepare(sources);
            List<TaskResult> tasks = new ArrayList<>();
            for (Task task : terms.tasks()) {
                tasks.add(task(task, handedIn.answers().getOrDefault(task, Set.of())));
            }
            return new SubmissionResult(name, "", handedIn.digest(), handedIn.remarks(), tasks);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return nothing(name, handedIn, SubmissionResult.ERROR + e, "The grader failed.");
        } finally {
            if (worker != null) {
                worker.close();
                worker = null;
            }
        }
    }

    private SubmissionResult nothing(String name, HandedIn handedIn, String trouble, String message) {
        List<TaskResult> tasks =
                terms.tasks().stream().map(task -> blank(task, message)).toList();
        return new SubmissionResult(name, trouble, handedIn.digest(), handedIn.remarks(), tasks);
    }

    private TaskResult task(Task task, Set<String> sources) {
        if (sources.isEmpty()) {
            return blank(
                    task,
                    "The answer cell " + task.answerCell()
                            + " is missing, and no other cell has a class that implements "
                            + task.contract().getSimpleName() + ".");
        }
        if (sources.size() > 1) {
            return blank(
                    task,
                    "The answer is there " + sources.size() + " times, each time different (cell " + task.answerCell()
                            + "), so none counts: hand in only the one that you mean.");
        }
        return checked(task, sources.iterator().next());
    }

    /**
     * Checks an answer. If it crashes or never ends in a worker that earlier answers have used, one of these may be to
     * blame because of something it left behind, so a fresh worker decides.
     */
    private TaskResult checked(Task task, String source) {
        boolean isFresh = worker == null || !worker.isAlive();
        if (isFresh) {
            worker = workers.take();
        }
        RemoteAnswer answer = new RemoteAnswer(compiler, worker, task, source, task.deadline(terms.deadline()));
        CheckRun run = new CheckRun(task, answer, terms.inputs());
        run.execute();
        return isFresh || worker.isAlive() ? run.result() : checked(task, source);
    }

    private TaskResult blank(Task task, String message) {
        TaskResult none = blank.computeIfAbsent(task, one -> new CheckRun(one, (method, given) -> null, 0).result());
        List<CheckResult> checks = none.checks().stream()
                .map(check -> new CheckResult(check.name(), check.max(), Status.NOT_RUN, message, null, ""))
                .toList();
        return new TaskResult(task, checks);
    }

    @Override
    public void close() {
        compiler.close();
    }
}
