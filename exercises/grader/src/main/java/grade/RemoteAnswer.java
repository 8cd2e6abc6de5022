package grade;

import check.Caller;
import check.Task;
import java.lang.reflect.Method;
import java.time.Duration;
import worker.AnswerException;
import worker.Reply;

/**
 * A learner's answer in a worker process: compiled and loaded at its first call, with one deadline for everything it
 * does.
 */
final class RemoteAnswer implements Caller {
    private final Compiler compiler;
    private final WorkerProcess worker;
    private final Task task;
    private final String source;
    private final Budget budget;
    private boolean isLoaded;
    private AnswerException ended;

    RemoteAnswer(Compiler compiler, WorkerProcess worker, Task task, String source, Duration deadline) {
        this.compiler = compiler;
        this.worker = worker;
        this.task = task;
        this.source = source;
        budget = new Budget(deadline);
    }

    @Override
    public Reply call(Method method, Object... arguments) {
        if (ended != null) {
            throw ended;
        }
        try {
            if (!isLoaded) {
                byte[] classes = compiler.compile(task, source);
                worker.load(task, source, classes, budget);
                isLoaded = true;
            }
            return worker.call(task, method, arguments, budget);
        } catch (AnswerException e) {
            ended = isLoaded && worker.isAlive() ? null : e;
            throw e;
        }
    }
}
