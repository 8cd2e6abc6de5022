package check;

import java.io.File;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/**
 * The text of a class that a notebook's cell declared, as the kernel's JShell keeps it.
 *
 * @param text the class
 * @param imports what the notebook has imported
 * @param classPath the notebook's class path
 */
record NotebookSource(String text, List<String> imports, String classPath) {

    /** The text of the class {@code name}, if the program runs in a kernel and a cell declared it. */
    static Optional<NotebookSource> of(String name) {
        return shell().flatMap(shell -> text(shell, name)
                .map(text ->
                        new NotebookSource(text, imports(shell), classPath(NotebookSource.class.getClassLoader()))));
    }

    private static Optional<String> text(JShell shell, String name) {
        return shell.snippets()
                .filter(one ->
                        one instanceof TypeDeclSnippet type && type.name().equals(name))
                .filter(one -> shell.status(one).isActive())
                .map(Snippet::source)
                .reduce((earlier, later) -> later);
    }

    private static List<String> imports(JShell shell) {
        return shell.imports()
                .map(one -> (one.isStatic() ? "static " : "") + one.fullname())
                .toList();
    }

    private static String classPath(ClassLoader loader) {
        List<String> paths = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        for (ClassLoader one = loader; one != null; one = one.getParent()) {
            if (one instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    path(url).ifPresent(paths::add);
                }
            }
        }
        return String.join(File.pathSeparator, paths);
    }

    private static Optional<String> path(URL url) {
        try {
            return Optional.of(Path.of(url.toURI()).toString());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<JShell> shell() {
        return kernel("org.dflib.jjava.jupyter.kernel.BaseKernel", "notebookKernel")
                .or(() -> kernel("io.github.spencerpark.ijava.IJava", "getKernelInstance"))
                .flatMap(kernel -> find(kernel, 2));
    }

    private static Optional<Object> kernel(String holder, String getter) {
        try {
            return Optional.ofNullable(Class.forName(holder).getMethod(getter).invoke(null));
        } catch (ReflectiveOperationException absent) {
            return Optional.empty();
        }
    }

    /** JJava's kernel holds its JShell itself, IJava's in its evaluator. */
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

    private static Optional<Object> value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable(field.get(holder));
        } catch (IllegalAccessException | RuntimeException closed) {
            return Optional.empty();
        }
    }
}
