package check;

import java.lang.reflect.Method;
import worker.Reply;

/** Calls the learner's answer, wherever it is. */
public interface Caller {
    /**
     * Calls the answer.
     *
     * @param method a method of the contract
     * @param arguments the arguments
     * @return what it returned
     * @throws worker.AnswerException if it returned nothing
     */
    Reply call(Method method, Object... arguments);
}
