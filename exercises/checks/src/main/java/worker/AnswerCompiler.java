package worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import worker.AnswerException.Kind;

/**
 * Compiles an answer cell by itself, in memory, the same way in a notebook and in the grader. {@link AnswerText} says
 * which parts of the cell count; code that uses another cell of the notebook is refused here.
 */
public final class AnswerCompiler {
    /** What a notebook's cells can name without importing it, such as {@code java.util.*}. */
    public static final List<String> IMPORTS = imports();

    static final String FILE = "Answer.java";
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /**
     * One file manager for all answers: it keeps the jars of the class path open, and opening them would take most of
     * the compile time.
     */
    private static final StandardJavaFileManager FILES =
            JAVAC == null ? null : JAVAC.getStandardFileManager(null, Locale.ENGLISH, null);

    private AnswerCompiler() {}

    private static List<String> imports() {
        try (InputStream list = AnswerCompiler.class.getResourceAsStream("imports.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles an answer and makes its object.
     *
     * @param source the text of the cell
     * @param contract the interface that the class must implement
     * @param imports what the cell may name without an import, such as {@code java.util.*}
     * @param classPath the class path for its imports
     * @return the answer
     * @throws AnswerException if it does not compile, implements another contract, or cannot be made
     */
    public static Answer compile(String source, Class<?> contract, List<String> imports, String classPath) {
        return AnswerLoader.load(classes("answer", source, imports, classPath), contract, source);
    }

    /**
     * Compiles one answer into its own package, {@code answer} or below. Returns its classes by name, or throws with
     * the reason.
     */
    static Map<String, byte[]> classes(String place, String source, List<String> imports, String classPath) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles output = run(Map.of(place, source), imports, classPath, found);
        if (output == null) {
            throw new AnswerException(Kind.FAILED, CompilerSentence.of(found.getDiagnostics(), AnswerText.of(source)));
        }
        return output.classes();
    }

    /**
     * Compiles many answers in one run of the compiler, which costs little more than compiling one. Answers with errors
     * are left out: compile each of those alone to learn its error.
     *
     * @param sources the sources by package
     * @return the classes of the answers without errors, by package
     */
    static Map<String, Map<String, byte[]>> together(
            Map<String, String> sources, List<String> imports, String classPath) {
        Map<String, String> left = new TreeMap<>(sources);
        left.values().removeIf(AnswerCompiler::isRefused);
        while (!left.isEmpty()) {
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            MemoryFiles output = run(left, imports, classPath, found);
            if (output != null) {
                return byPackage(output.classes());
            }
            boolean isFewer = left.keySet().removeIf(place -> found.getDiagnostics().stream()
                    .anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR && isOf(place, one.getSource())));
            if (!isFewer) {
                return Map.of();
            }
        }
        return Map.of();
    }

    private static boolean isRefused(String source) {
        try {
            return AnswerText.of(source).source() == null;
        } catch (AnswerException refused) {
            return true;
        }
    }

    private static boolean isOf(String place, JavaFileObject source) {
        return source != null && source.getName().equals("/" + file(place));
    }

    private static Map<String, Map<String, byte[]>> byPackage(Map<String, byte[]> classes) {
        Map<String, Map<String, byte[]>> sorted = new TreeMap<>();
        classes.forEach((name, bytes) -> sorted.computeIfAbsent(
                        name.substring(0, name.lastIndexOf('.')), one -> new TreeMap<>())
                .put(name, bytes));
        return sorted;
    }

    private static String file(String place) {
        return place.replace('.', '/') + "/" + FILE;
    }

    /** Runs the compiler once; returns null if there was an error. */
    private static synchronized MemoryFiles run(
            Map<String, String> sources,
            List<String> imports,
            String classPath,
            DiagnosticCollector<JavaFileObject> found) {
        if (JAVAC == null) {
            throw new AnswerException(
                    Kind.FAILED, "This Java has no compiler: install a JDK (./course doctor says how).");
        }
        List<JavaFileObject> files = new ArrayList<>();
        // The header takes one line, so that the compiler counts lines as the cell does.
        String names = "import " + String.join("; import ", imports) + "; ";
        sources.forEach((place, source) -> files.add(MemoryFiles.source(
                file(place),
                "package " + place + "; " + names + AnswerText.of(source).source())));
        MemoryFiles output = new MemoryFiles(FILES);
        List<String> options = List.of("-proc:none", "-nowarn", "-classpath", classPath);
        return JAVAC.getTask(null, output, found, options, null, files).call() ? output : null;
    }
}
