package rnn.display;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.spi.ExecutionControl;

/**
 * The stack trace of an error as Java threw it, before JShell turned its lines into those of a snippet. If a snippet
 * begins with a line break, JShell counts no lines and calls every line the first (JDK 17 to 25,
 * {@code Wrap.countLines}); nearly every snippet in a cell begins like this. JShell is open only to its kernel. If it
 * is not open, nothing is known here.
 */
final class RawTrace {
    private StackTraceElement[] last = {};

    RawTrace(JShell shell) {
        try {
            Field field = JShell.class.getDeclaredField("executionControl");
            field.setAccessible(true);
            Object control = field.get(shell);
            if (control != null) {
                field.set(shell, listening(control));
            }
        } catch (ReflectiveOperationException | RuntimeException closed) {
            last = null;
        }
    }

    private Object listening(Object control) {
        Class<?>[] types = {ExecutionControl.class};
        return Proxy.newProxyInstance(ExecutionControl.class.getClassLoader(), types, (proxy, method, arguments) -> {
            try {
                return method.invoke(control, arguments);
            } catch (InvocationTargetException thrown) {
                last = thrown.getCause().getStackTrace();
                throw thrown.getCause();
            }
        });
    }

    /** The line of the snippet, counted from 1, for the frame at a place of the last trace. */
    OptionalInt line(Snippet snippet, int frame) {
        if (last == null || frame >= last.length) {
            return OptionalInt.empty();
        }
        try {
            Method outer = Snippet.class.getDeclaredMethod("outerWrap");
            outer.setAccessible(true);
            Object wrap = outer.invoke(snippet);
            Method text = wrap.getClass().getMethod("wrapped");
            text.setAccessible(true);
            List<String> wrapped = text.invoke(wrap).toString().lines().toList();
            return line(snippet.source().lines().toList(), wrapped, last[frame].getLineNumber() - 1);
        } catch (ReflectiveOperationException | RuntimeException closed) {
            return OptionalInt.empty();
        }
    }

    /**
     * JShell puts the snippet's lines into its own class: most of them are shifted by the same distance as this one.
     */
    private static OptionalInt line(List<String> source, List<String> wrapped, int thrown) {
        Map<Integer, Integer> shifts = new HashMap<>();
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < wrapped.size(); j++) {
                if (!source.get(i).isBlank()
                        && source.get(i).strip().equals(wrapped.get(j).strip())) {
                    shifts.merge(j - i, 1, Integer::sum);
                }
            }
        }
        int shift = shifts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Integer.MAX_VALUE);
        int line = shift == Integer.MAX_VALUE ? holding(source, wrapped.get(thrown)) : thrown - shift;
        return line >= 0 && line < source.size() ? OptionalInt.of(line + 1) : OptionalInt.empty();
    }

    /** A variable's line is cut before its value: {@code int a = f(}. */
    private static int holding(List<String> source, String part) {
        String words = code(part);
        for (int i = 0; i < source.size() && !words.isEmpty(); i++) {
            if (source.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    /** JShell removes the semicolon of an expression. */
    private static String code(String line) {
        return line.strip().replaceFirst(";+$", "");
    }
}
