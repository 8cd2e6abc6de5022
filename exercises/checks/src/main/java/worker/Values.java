package worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What may cross the wall between the grader and a worker, and the one place that says it: int, long, double, boolean,
 * String, {@link INDArray}, arrays of these, and records of these. The type is the one that a contract declares, so
 * that the other side chooses no class.
 */
public final class Values {
    private static final Map<Class<?>, ValueType<?>> SIMPLE = Map.of(
            int.class, new Simple<Integer>(Outgoing::writeInt, Incoming::readInt),
            long.class, new Simple<Long>(Outgoing::writeLong, Incoming::readLong),
            double.class, new Simple<Double>(Outgoing::writeDouble, Incoming::readDouble),
            boolean.class, new Simple<Boolean>(Outgoing::writeBoolean, Incoming::readBoolean),
            String.class, new Simple<String>(Outgoing::writeText, Incoming::readText),
            INDArray.class, new MatrixType());

    private Values() {}

    /**
     * A part of an array or of a record.
     *
     * @param name its place, such as {@code [2]}, or its name
     * @param value what stands there
     */
    public record Part(String name, Object value) {}

    private interface Writer<T> {
        void write(Outgoing out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read(Incoming in) throws IOException;
    }

    /** A type whose values nobody can change. */
    private record Simple<T>(Writer<T> writer, Reader<T> reader) implements ValueType<T> {
        @Override
        public void write(T value, Outgoing out) throws IOException {
            writer.write(out, value);
        }

        @Override
        public T read(Incoming in) throws IOException {
            return reader.read(in);
        }
    }

    /**
     * Writes a value.
     *
     * @param type what the contract declares
     * @param value the value, without null in any part
     * @param out where to
     * @throws TooBigException if the message has no room for it
     * @throws IOException if {@code out} fails
     */
    public static void write(Class<?> type, Object value, Outgoing out) throws IOException {
        valueType(type).write(value, out);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param type what the contract declares
     * @param in one whole message; lengths in it are held against what it has left
     * @return the value
     * @throws IOException if the message is cut, says a length that it does not have, or holds more than one may
     */
    public static Object read(Class<?> type, Incoming in) throws IOException {
        return valueType(type).read(in);
    }

    /**
     * Copies a value, so that whoever holds the original cannot change the copy.
     *
     * @param type what the contract declares
     * @param value the value
     * @return the copy; every matrix in it is contiguous, row by row
     */
    public static Object copy(Class<?> type, Object value) {
        return value == null ? null : valueType(type).copy(value);
    }

    /**
     * Compares two values to the bit; NaN equals itself.
     *
     * @param type what the contract declares
     * @param before the one
     * @param after the other
     * @return whether they have the same lengths, shapes, numbers and texts
     */
    public static boolean same(Class<?> type, Object before, Object after) {
        return (before == null || after == null)
                ? before == after
                : valueType(type).same(before, after);
    }

    /**
     * Takes an array or a record apart.
     *
     * @param value any value
     * @return its elements or its components in order; nothing for a value that is neither
     */
    public static List<Part> parts(Object value) {
        if (value instanceof Record whole) {
            return RecordType.parts(whole);
        }
        return value != null && value.getClass().isArray() ? ArrayType.parts(value) : List.of();
    }

    /**
     * Looks for null inside a value.
     *
     * @param value a value that is not null itself
     * @return the place of the first null in it, such as {@code [2]} or {@code c}; nothing where there is none
     */
    static Optional<String> placeOfNull(Object value) {
        if (value.getClass().isArray() && value.getClass().getComponentType().isPrimitive()) {
            return Optional.empty();
        }
        for (Part part : parts(value)) {
            Optional<String> place = part.value == null ? Optional.of("") : placeOfNull(part.value);
            if (place.isPresent()) {
                return place.map(rest -> part.name + (rest.isEmpty() || rest.startsWith("[") ? "" : ".") + rest);
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // what is found by a class takes and gives that class
    static ValueType<Object> valueType(Class<?> type) {
        ValueType<?> simple = SIMPLE.get(type);
        if (simple == null && !type.isArray() && !type.isRecord()) {
            throw new IllegalArgumentException(
                    "a contract cannot speak of " + type.getName() + ": Values names the types that cross");
        }
        return (ValueType<Object>) Objects.requireNonNullElseGet(
                simple, () -> type.isArray() ? new ArrayType(type.getComponentType()) : new RecordType(type));
    }
}
