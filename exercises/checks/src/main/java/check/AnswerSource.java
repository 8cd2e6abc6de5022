package check;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import rnn.display.NotebookShell;
import rnn.display.Screen;
import worker.AnswerCompiler;

/**
 * The text of an answer that a notebook's cell declared, and what the grader would compile it with.
 *
 * @param text the whole cell, or the class as the kernel's JShell keeps it if the cell was not seen
 * @param isCell whether it is the whole cell
 * @param imports what the cell may name without an import
 * @param classPath where the course's classes and their libraries are
 */
record AnswerSource(String text, boolean isCell, List<String> imports, String classPath) {

    /** The text that declares the class {@code name}, if the program runs in a kernel and a cell declared it. */
    static Optional<AnswerSource> of(String name) {
        return NotebookShell.shell().flatMap(shell -> of(name, shell));
    }

    private static Optional<AnswerSource> of(String name, JShell shell) {
        String path = classPath(AnswerSource.class.getClassLoader());
        return CellTexts.of(name)
                .map(cell -> new AnswerSource(cell, true, AnswerCompiler.IMPORTS, path))
                .or(() -> snippet(shell, name).map(text -> new AnswerSource(text, false, imports(shell), path)));
    }

    private static Optional<String> snippet(JShell shell, String name) {
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

    /** Leaves out what a notebook added to its class path, such as a library it fetched: grading does not have it. */
    private static String classPath(ClassLoader loader) {
        List<String> paths = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        for (ClassLoader one = loader; one != null; one = one.getParent()) {
            if (one instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    path(url).map(Path::toString).ifPresent(paths::add);
                }
            }
        }
        List<String> course = paths.stream().filter(AnswerSource::isCourses).toList();
        return String.join(File.pathSeparator, course.isEmpty() ? paths : course);
    }

    static boolean isCourses(String entry) {
        Path path = Path.of(entry).toAbsolutePath().normalize();
        Optional<Path> checks = home(AnswerCompiler.class);
        return Stream.of(checks, home(Screen.class), checks.map(home -> home.resolveSibling("lib")))
                .flatMap(Optional::stream)
                .anyMatch(path::startsWith);
    }

    private static Optional<Path> home(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation())
                .map(path -> path.toAbsolutePath().normalize());
    }

    private static Optional<Path> path(URL url) {
        try {
            return Optional.of(Path.of(url.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
