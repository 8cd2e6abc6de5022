package worker;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import worker.AnswerException.Kind;

/** Makes the object of a compiled answer. */
final class AnswerLoader {
    private AnswerLoader() {}

    /** Loads the classes, finds the one that implements the contract, and makes its object. */
    static Answer load(Map<String, byte[]> classes, Class<?> contract, String source) {
        ClassLoader loader = new MemoryLoader(classes, contract.getClassLoader());
        List<String> lines = source.lines().toList();
        Class<?> type = implementation(classes, contract, loader);
        requireNothingOfTheCourses(type, contract);
        return new Answer(make(type, lines), lines);
    }

    /** What a contract itself implements is the course's, and an answer that brings its own is refused. */
    private static void requireNothingOfTheCourses(Class<?> type, Class<?> contract) {
        for (Method method : contract.getMethods()) {
            try {
                if (method.isDefault()
                        && type.getMethod(method.getName(), method.getParameterTypes())
                                        .getDeclaringClass()
                                != contract) {
                    throw new AnswerException(
                            Kind.FAILED,
                            "Your class has a method " + method.getName()
                                    + " of its own: take it out, since the course brings this one.");
                }
            } catch (NoSuchMethodException | LinkageError e) {
                throw new AnswerException(Kind.FAILED, "Your class cannot be loaded: " + e.getMessage());
            }
        }
    }

    private static Class<?> implementation(Map<String, byte[]> classes, Class<?> contract, ClassLoader loader) {
        List<Class<?>> fitting = new ArrayList<>();
        for (String name : classes.keySet()) {
            Class<?> type = load(name, loader);
            if (!name.contains("$") && contract.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                fitting.add(type);
            }
        }
        if (fitting.size() != 1) {
            throw new AnswerException(
                    Kind.FAILED,
                    "The answer cell must hold one class that implements " + contract.getSimpleName() + "; it holds "
                            + fitting.size() + ".");
        }
        return fitting.get(0);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AnswerException(Kind.FAILED, "Your class " + name + " cannot be loaded: " + e.getMessage());
        }
    }

    private static Object make(Class<?> type, List<String> lines) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new AnswerException(
                    Kind.FAILED, "Your class " + type.getSimpleName() + " needs a constructor without arguments.");
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw Dispatch.failure(e.getCause(), new Answer(type, lines));
        } catch (LinkageError e) {
            throw Dispatch.failure(e.getCause() == null ? e : e.getCause(), new Answer(type, lines));
        }
    }
}
