package grade;

import check.Caller;
import check.Task;
import java.lang.reflect.Method;
import java.time.Duration;
import worker.AnswerException;
import worker.Reply;

/** A learner's answer in a worker process: compiled at its first call, with one deadline over all its calls. */
final class RemoteAnswer implements Caller {
    private static final Duration COMPILE_LIMIT = Duration.ofSeconds(60);

    private final WorkerProcess worker;
    private final Task task;
    private final String source;
    private Duration left;
    private boolean compiled;
    private AnswerException ended;

    RemoteAnswer(WorkerProcess worker, Task task, String source, Duration deadline) {
        this.worker = worker;
        this.task = task;
        this.source = source;
        this.left = deadline;
    }

    @Override
    public Reply call(Method method, Object... arguments) {
        if (ended != null) {
            throw ended;
        }
        try {
            if (!compiled) {
                worker.compile(task, source, COMPILE_LIMIT);
                compiled = true;
            }
            long start = System.nanoTime();
            Reply reply = worker.call(task, method, arguments, left);
            left = left.minusNanos(System.nanoTime() - start);
            return reply;
        } catch (AnswerException e) {
            ended = compiled && worker.isAlive() ? null : e;
            throw e;
        }
    }
}
