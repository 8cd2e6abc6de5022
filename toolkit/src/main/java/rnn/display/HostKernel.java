package rnn.display;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The Jupyter kernel that hosts this program. It is reached by reflection, so that the toolkit compiles without a
 * kernel. JJava and its ancestor IJava have the same classes under two package names.
 *
 * @param statics the class whose static methods {@code display} and {@code updateDisplay} a notebook's cells call
 * @param instance the running kernel
 * @param library the package of the kernel's library
 */
record HostKernel(Class<?> statics, Object instance, String library) {

    /** Where a kernel's classes are. */
    private record Names(String statics, String holder, String getter, String library) {
        Optional<Object> running() {
            try {
                return Optional.ofNullable(
                        Class.forName(holder).getMethod(getter).invoke(null));
            } catch (ReflectiveOperationException absent) {
                return Optional.empty();
            }
        }

        Optional<HostKernel> kernel() {
            try {
                Class<?> shows = Class.forName(statics);
                return running().map(instance -> new HostKernel(shows, instance, library));
            } catch (ClassNotFoundException absent) {
                return Optional.empty();
            }
        }
    }

    private static final List<Names> KNOWN = List.of(
            new Names(
                    "org.dflib.jjava.jupyter.kernel.BaseNotebookStatics",
                    "org.dflib.jjava.jupyter.kernel.BaseKernel",
                    "notebookKernel",
                    "org.dflib.jjava.jupyter.kernel"),
            new Names(
                    "io.github.spencerpark.ijava.runtime.Display",
                    "io.github.spencerpark.ijava.IJava",
                    "getKernelInstance",
                    "io.github.spencerpark.jupyter.kernel"));

    /** The kernel that this program runs in, or null if there is none. */
    static HostKernel find() {
        return KNOWN.stream()
                .flatMap(names -> names.kernel().stream())
                .findFirst()
                .orElse(null);
    }

    /** The kernel's own object, if this program runs in one. */
    static Optional<Object> running() {
        return KNOWN.stream().flatMap(names -> names.running().stream()).findFirst();
    }

    /** Shows {@code content} in the running cell and returns the identity by which {@link #update} finds it. */
    String display(Object content, String... types) {
        return (String) invoke(statics, null, "display", content, types);
    }

    /** Replaces what {@link #display} showed. */
    void update(String identity, Object content, String... types) {
        invoke(statics, null, "updateDisplay", identity, content, types);
    }

    /**
     * Makes the kernel show every value of {@code type} as content of a kind (text/html, say) that {@code encoder}
     * makes from it. Viewers that do not show this kind, such as a plain text file, get its {@code toString()}.
     */
    <T> void renderAs(String kind, Class<T> type, Function<T, String> encoder) throws ReflectiveOperationException {
        Class<?> renderFunction = Class.forName(library + ".display.RenderFunction");
        InvocationHandler render = (proxy, method, arguments) -> {
            if (!method.getName().equals("render")) {
                return method.getName().equals("hashCode") ? (Object) System.identityHashCode(proxy) : kind;
            }
            Object data = invoke(arguments[1].getClass(), arguments[1], "getOutputContainer");
            String content = encoder.apply(type.cast(arguments[0]));
            data.getClass().getMethod("putData", String.class, Object.class).invoke(data, kind, content);
            return null;
        };
        Object renderer = invoke(instance.getClass(), instance, "getRenderer");
        Object registration = invoke(renderer.getClass(), renderer, "createRegistration", type);
        invoke(registration.getClass(), registration, "preferring", (Object) new String[] {kind});
        registration
                .getClass()
                .getMethod("register", renderFunction)
                .invoke(
                        registration,
                        Proxy.newProxyInstance(
                                renderFunction.getClassLoader(), new Class<?>[] {renderFunction}, render));
    }

    private static Object invoke(Class<?> type, Object target, String name, Object... arguments) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && accepts(method.getParameterTypes(), arguments)) {
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException("the kernel's " + name + " failed: " + e.getCause(), e);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("the kernel's " + name + " is not accessible", e);
                }
            }
        }
        throw new IllegalStateException(
                "the kernel has no method " + name + "; the course knows JJava 1.0a8 and IJava 1.3.0");
    }

    private static boolean accepts(Class<?>[] types, Object[] arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }
}
