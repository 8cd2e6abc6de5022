package rnn.display;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;

/**
 * Asks the notebook's kernel about its cells. Like {@link HostKernel}, it reaches the kernel by reflection.
 */
public final class NotebookShell {
    private NotebookShell() {}

    /** {@return the kernel's JShell, if there is a kernel} */
    public static Optional<JShell> shell() {
        return HostKernel.running().flatMap(kernel -> find(kernel, 2));
    }

    /**
     * {@return the text of the running cell as the notebook sent it, before the kernel turned its commands into Java}
     */
    public static Optional<String> cell() {
        return HostKernel.running()
                .flatMap(kernel -> call(kernel, "getCommManager"))
                .flatMap(comms -> field("context", comms))
                .flatMap(message -> call(message, "getContent"))
                .flatMap(request -> call(request, "getCode"))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** {@return the number on the left of the running cell, as in [3]} */
    static Optional<Integer> number() {
        return HostKernel.running()
                .flatMap(kernel -> field("executionCount", kernel))
                .filter(Number.class::isInstance)
                .map(next -> ((Number) next).intValue() - 1);
    }

    private static Optional<Object> call(Object target, String getter) {
        try {
            Method method = target.getClass().getMethod(getter);
            method.setAccessible(true); // its class may be the kernel's own
            return Optional.ofNullable(method.invoke(target));
        } catch (ReflectiveOperationException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    /** JJava's kernel holds its JShell itself; IJava's kernel holds it in its evaluator. */
    private static Optional<JShell> find(Object holder, int depth) {
        if (holder instanceof JShell shell) {
            return Optional.of(shell);
        }
        if (depth == 0 || holder.getClass().getName().startsWith("java.")) {
            return Optional.empty();
        }
        return Arrays.stream(holder.getClass().getDeclaredFields())
                .flatMap(field -> value(field, holder).stream())
                .flatMap(value -> find(value, depth - 1).stream())
                .findFirst();
    }

    private static Optional<Object> field(String name, Object holder) {
        return Stream.<Class<?>>iterate(holder.getClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .flatMap(field -> value(field, holder));
    }

    private static Optional<Object> value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable(field.get(holder));
        } catch (IllegalAccessException | RuntimeException closed) {
            return Optional.empty();
        }
    }
}
