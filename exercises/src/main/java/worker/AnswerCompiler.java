package worker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import worker.AnswerException.Kind;

/** Compiles an answer cell alone and in memory: what uses another cell of the notebook is refused here. */
public final class AnswerCompiler {
    /** What a notebook's cells can name without an import of their own. */
    public static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "java.util.regex.*",
            "java.util.stream.*",
            "contract.*",
            "org.nd4j.linalg.api.ndarray.*",
            "org.nd4j.linalg.factory.*",
            "org.nd4j.linalg.indexing.*",
            "org.nd4j.linalg.ops.transforms.*",
            "rnn.array.*",
            "rnn.autodiff.*",
            "rnn.cell.*",
            "rnn.data.*",
            "rnn.decode.*",
            "rnn.display.*",
            "rnn.kernel.*",
            "rnn.loss.*",
            "rnn.model.*",
            "rnn.net.*",
            "rnn.net.Stack", // java.util has one too
            "rnn.optim.*",
            "rnn.plot.*",
            "rnn.train.*",
            "tech.tablesaw.api.*");

    static final String FILE = "Answer.java";
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** One for all answers: it keeps the class path's jars open, which is most of a compilation's time. */
    private static final StandardJavaFileManager FILES =
            JAVAC == null ? null : JAVAC.getStandardFileManager(null, Locale.ENGLISH, null);

    private AnswerCompiler() {}

    /**
     * Compiles an answer and makes its one object.
     *
     * @param source imports and one class
     * @param contract the interface that the class must implement
     * @param imports what may be named without an import, such as {@code java.util.*}
     * @param classPath where its imports are found
     * @return the answer
     * @throws AnswerException if it does not compile, implements another contract, or cannot be made
     */
    public static Answer compile(String source, Class<?> contract, List<String> imports, String classPath) {
        return AnswerLoader.load(classes(source, imports, classPath), contract, source);
    }

    /**
     * Compiles an answer.
     *
     * @param source imports and one class
     * @param imports what may be named without an import, such as {@code java.util.*}
     * @param classPath where its imports are found
     * @return its classes, by name
     * @throws AnswerException if it does not compile
     */
    public static synchronized Map<String, byte[]> classes(String source, List<String> imports, String classPath) {
        if (JAVAC == null) {
            throw new AnswerException(
                    Kind.FAILED, "This Java has no compiler: install a JDK (./course doctor says how).");
        }
        // One line for the header, so that the compiler counts lines as the cell does.
        String header = "package answer; import " + String.join("; import ", imports) + "; ";
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        MemoryFiles output = new MemoryFiles(FILES);
        boolean compiled = JAVAC.getTask(
                        null,
                        output,
                        found,
                        List.of("-proc:none", "-nowarn", "-classpath", classPath),
                        null,
                        List.of(MemoryFiles.source(FILE, header + source)))
                .call();
        if (!compiled) {
            throw new AnswerException(
                    Kind.FAILED, sentence(found.getDiagnostics(), source.lines().toList()));
        }
        return output.classes();
    }

    private static String sentence(List<Diagnostic<? extends JavaFileObject>> found, List<String> lines) {
        var error = found.stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .orElseThrow(
                        () -> new AnswerException(Kind.CRASHED, "The compiler gave your answer up: make it simpler."));
        String message = error.getMessage(Locale.ENGLISH)
                .lines()
                .map(String::strip)
                .limit(2)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        int line = (int) error.getLineNumber();
        String place = line >= 1 && line <= lines.size()
                ? ", in line " + line + ": " + lines.get(line - 1).strip()
                : "";
        return "Your answer does not compile alone: " + message.replaceAll("symbol:\\s+", "") + place
                + " — an answer cell holds imports and one class, and uses no other cell of the notebook.";
    }
}
