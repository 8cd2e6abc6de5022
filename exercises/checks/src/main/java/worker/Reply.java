package worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The result of a call of an answer.
 *
 * @param value what it returned; matrices are copies
 * @param changed the names of the arguments that it changed
 */
public record Reply(Object value, List<String> changed) {

    /** Writes the value and then, for each argument, whether it was changed. */
    void write(Method method, Outgoing out) throws IOException {
        boolean[] isChanged = new boolean[method.getParameterCount()];
        for (int i = 0; i < isChanged.length; i++) {
            isChanged[i] = changed.contains(method.getParameters()[i].getName());
        }
        Values.write(method.getReturnType(), value, out);
        Values.write(boolean[].class, isChanged, out);
    }

    /**
     * Reads a worker's reply to its last byte.
     *
     * @param method the method that was called
     * @param in the rest of a message
     * @return the reply
     * @throws IOException if it is not a reply, or has bytes left over
     */
    public static Reply read(Method method, Incoming in) throws IOException {
        Object value = Values.read(method.getReturnType(), in);
        boolean[] isChanged = (boolean[]) Values.read(boolean[].class, in);
        if (isChanged.length != method.getParameterCount() || in.available() != 0) {
            throw new IOException("a reply that does not end where it should");
        }
        List<String> changed = IntStream.range(0, isChanged.length)
                .filter(i -> isChanged[i])
                .mapToObj(i -> method.getParameters()[i].getName())
                .toList();
        return new Reply(value, changed);
    }
}
