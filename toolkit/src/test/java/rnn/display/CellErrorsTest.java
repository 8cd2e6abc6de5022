package rnn.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cells are cut into snippets and run as a kernel does it, in the test's own JShell. */
class CellErrorsTest {
    private final JShell shell =
            JShell.builder().executionEngine("local").out(System.out).build();
    private CellErrors errors;
    private String text;
    private int number;
    private List<SnippetEvent> last;

    @BeforeEach
    void watch() {
        shell.eval("0"); // a kernel has run something before it listens
        errors = new CellErrors(shell);
        shell.onSnippetEvent(event -> errors.notice(event, number, text));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void aTraceNamesTheCellAndTheLineThatTheReaderSees() {
        cell("int three = 3;\n\n// divides\nint share(int n) {\n    return 12 / n;\n}");
        cell("int a = share(three);\nint b = share(three);\nint c = a +\n    share(0);");
        assertEquals(
                List.of(
                        "notebook.share(cell [1], line 5: return 12 / n;)",
                        "notebook.cell(cell [2], line 4: share(0);)"),
                trace());
    }

    @Test
    void theSameStatementTwiceInACellIsTwoLines() {
        cell("int n = 1;\nn = 1 / n; n--;\nn = 1 / n;");
        assertEquals(List.of("notebook.cell(cell [1], line 3: n = 1 / n;)"), trace());
    }

    @Test
    void aClassAndACauseAreNamedToo() {
        cell("class Cell {\n    int step(Object x) {\n        try { return x.hashCode(); }\n"
                + "        catch (NullPointerException e) { throw new IllegalStateException(e); }\n    }\n}");
        cell("new Cell().step(null)");
        assertEquals(
                "Cell.step(cell [1], line 4: catch (NullPointerException e) { throw new IllegalStateException(e); })",
                trace().get(0));
        assertEquals(
                "Cell.step(cell [1], line 3: try { return x.hashCode(); })",
                last.get(0).exception().getCause().getStackTrace()[0].toString());
    }

    @Test
    void everyLineIsToldWhateverStandsAboveTheSnippet() {
        cell(
                "int zero = 0;\n\n// a comment\n/** Another. */\npublic class Far {\n    // in it\n\n    static int go() {\n"
                        + "        int x = 0;\n        int y = 0;\n        return 1 / zero;\n    }\n}\n\nint far = 1 +\n    2 +\n    Far.go();");
        assertEquals(
                List.of("Far.go(cell [1], line 11: return 1 / zero;)", "notebook.cell(cell [1], line 17: Far.go();)"),
                trace());
        cell("int n = 3;\nfor (int i = n; i >= 0; i--) {\n    n = n + 1;\n    n = 12 / i;\n}");
        assertEquals(List.of("notebook.cell(cell [2], line 4: n = 12 / i;)"), trace());
    }

    @Test
    void anEndlessRecursionShowsItsTwoEnds() {
        cell("int deep(int n) { return deep(n + 1); }\ndeep(0);");
        List<String> trace = trace();
        assertEquals(16, trace.size(), () -> String.join("\n", trace));
        assertTrue(trace.get(10).matches("…\\.\\(\\d+ calls more\\)"), trace.get(10));
        assertEquals("notebook.deep(cell [1], line 1: int deep(int n) { return deep(n + 1); })", trace.get(0));
    }

    @Test
    void aClassThatNamesWhatNobodyDeclaresIsToldAtOnceAndWhenItIsUsed() {
        String sentence = "MyCell cannot be used yet, for no cell declares what it names: variable H (cell [1], line 3:"
                + " return H + 1;). Declare that, or mend the name and run its cell again.";
        assertEquals(
                sentence + System.lineSeparator(),
                LessonTest.printed(() -> cell("class MyCell {\n    int width() {\n        return H + 1;\n    }\n}")));
        LessonTest.printed(() -> cell("new MyCell().width()"));
        assertEquals(sentence, last.get(0).exception().getMessage());
    }

    @Test
    void whatComesLaterInTheCellIsNotMissing() {
        assertEquals(
                "",
                LessonTest.printed(
                        () -> cell("class A { B other; int f() { return g(); } }\nclass B {}\nint g() { return 1; }")));
    }

    @Test
    void codeThatNoCellHoldsKeepsItsTrace() {
        text = "%load a.jshell";
        last = shell.eval("int none = 1 / Integer.parseInt(\"0\");");
        assertTrue(trace().get(0).matches("\\.\\(#\\d+:1\\)"), trace().get(0));
    }

    private void cell(String code) {
        number++;
        text = code;
        CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(code);
        while (info.completeness().isComplete()) {
            last = shell.eval(info.source());
            info = shell.sourceCodeAnalysis().analyzeCompletion(info.remaining());
        }
    }

    private List<String> trace() {
        return Arrays.stream(last.get(0).exception().getStackTrace())
                .map(StackTraceElement::toString)
                .toList();
    }
}
