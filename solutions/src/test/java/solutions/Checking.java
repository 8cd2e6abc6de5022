package solutions;

import check.CheckRun;
import check.Task;
import check.TaskResult;
import worker.Answer;
import worker.AnswerCompiler;
import worker.Dispatch;

/** Checks the text of an answer as the grader does, but in this process. */
final class Checking {
    private static final long SEED = 11;

    private Checking() {}

    static TaskResult check(Task task, String source) {
        String classPath = System.getProperty("java.class.path");
        Answer answer = AnswerCompiler.compile(source, task.contract(), AnswerCompiler.IMPORTS, classPath);
        CheckRun run = new CheckRun(task, (method, arguments) -> Dispatch.call(answer, method, arguments), SEED);
        run.execute();
        return run.result();
    }
}
