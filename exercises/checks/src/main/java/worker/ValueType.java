package worker;

import java.io.IOException;

/**
 * How values of one type cross the wall between the grader and a worker.
 *
 * @param <T> the type
 */
interface ValueType<T> {
    /** Writes a value that has no null in it. */
    void write(T value, Outgoing out) throws IOException;

    /**
     * Reads what {@link #write} wrote. Even if a stranger wrote it, the result is a value of this type or an exception.
     */
    T read(Incoming in) throws IOException;

    /** A copy that nobody else can change. */
    default T copy(T value) {
        return value;
    }

    /** Whether two values are equal to the bit; NaN equals itself. */
    default boolean same(T before, T after) {
        return before.equals(after);
    }
}
