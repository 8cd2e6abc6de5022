package worker;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import worker.Values.Part;

/** Records cross component by component. */
record RecordType(Class<?> type) implements ValueType<Object> {
    @Override
    public void write(Object whole, Outgoing out) throws IOException {
        for (RecordComponent part : type.getRecordComponents()) {
            Values.write(part.getType(), value(part, whole), out);
        }
    }

    @Override
    public Object read(Incoming in) throws IOException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = Values.read(parts[i].getType(), in);
        }
        return make(values);
    }

    @Override
    public Object copy(Object whole) {
        return make(Arrays.stream(type.getRecordComponents())
                .map(part -> Values.copy(part.getType(), value(part, whole)))
                .toArray());
    }

    @Override
    public boolean same(Object before, Object after) {
        return Arrays.stream(type.getRecordComponents())
                .allMatch(part -> Values.same(part.getType(), value(part, before), value(part, after)));
    }

    static List<Part> parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .map(part -> new Part(part.getName(), value(part, whole)))
                .toList();
    }

    private static Object value(RecordComponent part, Object whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of a contract must be public: " + whole.getClass(), e);
        }
    }

    private Object make(Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of a contract must be public and take any values: " + type, e);
        }
    }
}
