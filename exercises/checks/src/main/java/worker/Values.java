package worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.tree.Tree;

/**
 * The types that may cross the wall between the grader and a worker, said here and nowhere else: int, long, double,
 * boolean, String, {@link INDArray}, {@link Tree}, arrays of these, and records of these. A contract declares the type,
 * so the other side never chooses a class.
 */
public final class Values {
    private static final Map<Class<?>, ValueType<?>> SIMPLE = Map.of(
            int.class, new Simple<Integer>(Outgoing::writeInt, Incoming::readInt),
            long.class, new Simple<Long>(Outgoing::writeLong, Incoming::readLong),
            double.class, new Simple<Double>(Outgoing::writeDouble, Incoming::readDouble),
            boolean.class, new Simple<Boolean>(Outgoing::writeBoolean, Incoming::readBoolean),
            String.class, new Simple<String>(Outgoing::writeText, Incoming::readText),
            INDArray.class, new MatrixType(),
            Tree.class, new TreeType());

    private Values() {}

    /**
     * A part of an array or of a record.
     *
     * @param name its place, such as {@code [2]}, or its name
     * @param value the value there
     */
    public record Part(String name, Object value) {}

    private interface Writer<T> {
        void write(Outgoing out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read(Incoming in) throws IOException;
    }

    /** A type whose values are immutable. */
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
     * @param type the type that the contract declares
     * @param value the value, without null in any part
     * @param out where to write it
     * @throws TooBigException if the message has no room for it
     * @throws IOException if {@code out} fails
     */
    public static void write(Class<?> type, Object value, Outgoing out) throws IOException {
        valueType(type).write(value, out);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param type the type that the contract declares
     * @param in one whole message; each length in it is checked against the bytes left
     * @return the value
     * @throws IOException if the message is cut off, announces a length that it does not have, or holds more than the
     *     limits allow
     */
    public static Object read(Class<?> type, Incoming in) throws IOException {
        return valueType(type).read(in);
    }

    /**
     * Copies a value, so that whoever holds the original cannot change the copy.
     *
     * @param type the type that the contract declares
     * @param value the value
     * @return the copy; every matrix in it is contiguous, row by row
     */
    public static Object copy(Class<?> type, Object value) {
        return value == null ? null : valueType(type).copy(value);
    }

    /**
     * Compares two values to the bit; NaN equals itself.
     *
     * @param type the type that the contract declares
     * @param before the first value
     * @param after the second value
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
     * @return its elements or its components in order; empty for a value that is neither
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
     * @return the place of the first null in it, such as {@code [2]} or {@code c}; empty if there is none
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

    @SuppressWarnings("unchecked") // a type that is found by its class reads and writes that class
    static ValueType<Object> valueType(Class<?> type) {
        ValueType<?> simple = SIMPLE.get(type);
        if (simple == null && !type.isArray() && !type.isRecord()) {
            throw new IllegalArgumentException(
                    "a contract cannot use " + type.getName() + ": Values names the types that cross");
        }
        return (ValueType<Object>) Objects.requireNonNullElseGet(
                simple, () -> type.isArray() ? new ArrayType(type.getComponentType()) : new RecordType(type));
    }
}
