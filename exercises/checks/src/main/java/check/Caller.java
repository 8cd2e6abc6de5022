package check;

import java.lang.reflect.Method;
import worker.Reply;

/** Calls the learner's answer, wherever it is. */
public interface Caller {
    /**
     * Calls the answer.
     *
     * @param method a method of the contract
     * @param arguments what to call it with
     * @return what it gave
     * @throws worker.AnswerException if it gave nothing
     */
    Reply call(Method method, Object... arguments);
}
