package rnn.autodiff;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Describes, as text, what something that learns is built of. It reads the fields: a field that is a {@link Parameter}
 * belongs to the object itself, and a field that has {@code parameters()} is a part. This also works for a cell that
 * was written in a notebook.
 */
final class Architecture {
    private Architecture() {}

    static String of(Object whole) {
        Map<String, Object> parts = parts(whole);
        String head = name(whole, parts) + weights(whole, " weights");
        return parts.size() < 2 || hasItsOwn(whole) ? head : head + lines(parts, "  ");
    }

    private static String lines(Map<String, Object> parts, String indent) {
        int width = parts.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        parts.forEach((label, part) -> {
            Map<String, Object> inner = parts(part);
            lines.append('\n').append(indent).append(label).append(" ".repeat(width - label.length() + 2));
            lines.append(name(part, inner)).append(weights(part, ""));
            lines.append(inner.size() < 2 || hasItsOwn(part) ? "" : lines(inner, indent + "  "));
        });
        return lines.toString();
    }

    /** {@code LstmCell(16 → 32)}, or {@code Unroll(LstmCell(16 → 32))} for a part that only holds another part. */
    private static String name(Object part, Map<String, Object> parts) {
        String name = part.getClass().getSimpleName();
        if (hasItsOwn(part)) {
            int[] shape = parameters(part).get(0).value().shape();
            return name + Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(" → ", "(", ")"));
        }
        if (parts.size() != 1) {
            return name;
        }
        Object held = parts.values().iterator().next();
        String inner = name(held, parts(held));
        return Modifier.isPublic(part.getClass().getModifiers()) ? name + "(" + inner + ")" : inner;
    }

    private static String weights(Object part, String unit) {
        return String.format(Locale.ROOT, ", %,d%s", Parameter.count(parameters(part)), unit);
    }

    private static boolean hasItsOwn(Object part) {
        return fields(part).values().stream().anyMatch(Parameter.class::isInstance);
    }

    /** Its fields that learn, by name; the elements of a list are {@code layers[0]}, {@code layers[1]}, …. */
    private static Map<String, Object> parts(Object whole) {
        Map<String, Object> parts = new LinkedHashMap<>();
        fields(whole).forEach((name, value) -> {
            List<?> each = value instanceof List<?> list ? list : List.of(value);
            for (int i = 0; i < each.size(); i++) {
                if (each.get(i) != null && !parameters(each.get(i)).isEmpty()) {
                    parts.put(value instanceof List<?> ? name + "[" + i + "]" : name, each.get(i));
                }
            }
        });
        return parts;
    }

    private static Map<String, Object> fields(Object whole) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : whole.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                value(field, whole).ifPresent(value -> fields.put(field.getName(), value));
            }
        }
        return fields;
    }

    private static Optional<Object> value(Field field, Object whole) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable(field.get(whole));
        } catch (IllegalAccessException | RuntimeException closed) { // a field of the JDK's
            return Optional.empty();
        }
    }

    private static List<Parameter> parameters(Object part) {
        for (Class<?> type = part.getClass(); type != null; type = type.getSuperclass()) {
            if (Arrays.stream(type.getDeclaredMethods()).anyMatch(Architecture::tellsParameters)) {
                return parameters(part, type);
            }
        }
        return List.of();
    }

    private static boolean tellsParameters(Method method) {
        return method.getName().equals("parameters") && method.getParameterCount() == 0;
    }

    private static List<Parameter> parameters(Object part, Class<?> type) {
        try {
            Method parameters = type.getDeclaredMethod("parameters");
            parameters.setAccessible(true);
            return parameters.invoke(part) instanceof List<?> list
                    ? list.stream()
                            .filter(Parameter.class::isInstance)
                            .map(Parameter.class::cast)
                            .toList()
                    : List.of();
        } catch (ReflectiveOperationException | RuntimeException closed) {
            return List.of();
        }
    }
}
