package worker;

import java.io.IOException;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import worker.Values.Part;

/** Arrays cross as their length, then element by element. */
record ArrayType(Class<?> element) implements ValueType<Object> {
    @Override
    public void write(Object array, Outgoing out) throws IOException {
        int length = Array.getLength(array);
        out.take(length, element);
        out.writeInt(length);
        for (int i = 0; i < length; i++) {
            Values.write(element, Array.get(array, i), out);
        }
    }

    @Override
    public Object read(Incoming in) throws IOException {
        int length = in.readLength();
        in.take(length, element);
        Object array = Array.newInstance(element, length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, Values.read(element, in));
        }
        return array;
    }

    @Override
    public Object copy(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(element, length);
        if (element.isPrimitive()) {
            System.arraycopy(array, 0, copy, 0, length);
            return copy;
        }
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, Values.copy(element, Array.get(array, i)));
        }
        return copy;
    }

    @Override
    public boolean same(Object before, Object after) {
        if (element.isPrimitive()) {
            return Objects.deepEquals(before, after);
        }
        int length = Array.getLength(before);
        return length == Array.getLength(after)
                && IntStream.range(0, length)
                        .allMatch(i -> Values.same(element, Array.get(before, i), Array.get(after, i)));
    }

    static List<Part> parts(Object array) {
        return IntStream.range(0, Array.getLength(array))
                .mapToObj(i -> new Part("[" + i + "]", Array.get(array, i)))
                .toList();
    }
}
