package worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import worker.AnswerException.Kind;

/** Calls an answer and turns whatever it does into a {@link Reply} or an {@link AnswerException}. */
public final class Dispatch {
    private Dispatch() {}

    /**
     * Calls one method of an answer. The method gets copies, so nobody else sees what it writes into them.
     *
     * @param answer the learner's answer
     * @param method a method of the task's contract
     * @param arguments the arguments
     * @return its value, and which arguments it changed
     * @throws AnswerException if it throws anything at all, or returns null or a value that contains null
     */
    public static Reply call(Answer answer, Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        Object[] given = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            given[i] = Values.copy(types[i], arguments[i]);
        }
        Object value = invoke(answer, method, given);
        requireNoNull(method, value);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!Values.same(types[i], arguments[i], given[i])) {
                changed.add(method.getParameters()[i].getName());
            }
        }
        return new Reply(Values.copy(method.getReturnType(), value), changed);
    }

    private static void requireNoNull(Method method, Object value) {
        if (value == null) {
            throw new AnswerException(Kind.FAILED, "Your " + method.getName() + " returned null: return the result.");
        }
        Values.placeOfNull(value).ifPresent(place -> {
            throw new AnswerException(
                    Kind.FAILED,
                    "What your " + method.getName() + " returned has null at " + place + ": put a value there.");
        });
    }

    private static Object invoke(Answer answer, Method method, Object... arguments) {
        try {
            return method.invoke(answer.instance(), arguments);
        } catch (InvocationTargetException e) {
            throw failure(e.getCause(), answer);
        } catch (IllegalAccessException e) {
            throw new AnswerException(
                    Kind.FAILED, "The method " + method.getName() + " cannot be called: " + e.getMessage());
        }
    }

    /**
     * Makes a sentence of what an answer threw.
     *
     * @param thrown the exception or error
     * @param answer the answer that threw it
     * @return the exception with the sentence
     */
    public static AnswerException failure(Throwable thrown, Answer answer) {
        String message = firstLine(thrown);
        if (thrown instanceof UnsupportedOperationException && message.startsWith("TODO")) {
            return new AnswerException(Kind.NOT_ATTEMPTED, "Not attempted yet: " + message);
        }
        if (thrown instanceof StackOverflowError) {
            return new AnswerException(Kind.FAILED, "Your answer calls itself endlessly" + answer.place(thrown));
        }
        if (thrown instanceof OutOfMemoryError) {
            return new AnswerException(
                    Kind.CRASHED, "Your answer asked for more memory than there is" + answer.place(thrown));
        }
        if (thrown instanceof LinkageError || thrown.getClass().getName().endsWith("SPIResolutionException")) {
            return new AnswerException(
                    Kind.FAILED,
                    "The kernel took your class but cannot link it: it uses a name that does not exist, or that a later cell"
                            + " changed. Look for a misspelt name, run the answer's cell again, then this one. ("
                            + thrown.getClass().getSimpleName() + ": " + message + ")");
        }
        String what = thrown.getClass().getSimpleName() + (message.isEmpty() ? "" : " (" + message + ")");
        String why = message.contains("calculateOutputShape failed") // ND4J says no more than this
                ? ": the shapes of the matrices do not fit each other"
                : "";
        return new AnswerException(Kind.FAILED, "Your answer threw " + what + why + answer.place(thrown));
    }

    private static String firstLine(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "" : message.strip().lines().findFirst().orElse("");
    }
}
