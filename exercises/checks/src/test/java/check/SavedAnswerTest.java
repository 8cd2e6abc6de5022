package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckResult.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedAnswerTest {
    private static final Task TASK = Exercise.task("4.4");
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String RIGHT = answer("H * (D + H + 1) + C * (H + 1)");

    @TempDir
    private Path work;

    private static String answer(String count) {
        return "package ex04;\n\nimport contract.ElmanCount;\n\nclass MyElmanCount implements ElmanCount {\n"
                + "    @Override\n    public int parameters(int T, int D, int H, int C) {\n        return " + count
                + ";\n    }\n}\n";
    }

    private static String message(String text, Duration deadline) {
        return new SavedAnswer(TASK, text).check(deadline).checks().get(0).message();
    }

    @Test
    void fileWithItsPackagePassesLikeACell() {
        assertTrue(new SavedAnswer(TASK, RIGHT).check(LONG).isPassed());
        assertTrue(new SavedAnswer(TASK, "\uFEFF" + RIGHT.replace("\n", "\r\n").replace("class My", "public class My"))
                .check(LONG)
                .isPassed());
    }

    @Test
    void anErrorNamesTheLineOfTheFile() {
        String message = message(answer("H * D +"), LONG);
        assertTrue(message.contains("in line 8: return H * D +;"), message);
        assertTrue(message.endsWith("uses no other file of yours."), message);
    }

    @Test
    void anAnswerThatNeverEndsIsToldWhatToDoInAnEditor() {
        TaskResult result = new SavedAnswer(
                        TASK, answer("parameters(T, D, H, C)").replace("return", "while (T > 0) {}\n return"))
                .check(Duration.ofMillis(300));
        assertEquals(Status.TIMED_OUT, result.checks().get(0).status());
        assertTrue(result.checks().get(0).message().endsWith("save the file again."));
    }

    @Test
    void aNotebookThatAnswersDifferentlyIsNamed() throws IOException {
        notebook(answer("T"));
        String sentence = new SavedAnswer(TASK, RIGHT).otherIn(work);
        assertEquals(
                "Your notebook 04x-elman-step.ipynb answers this task differently: hand in the one that you mean.",
                sentence);
    }

    @Test
    void theSameAnswerOrOneThatIsNotBegunIsNoOther() throws IOException {
        SavedAnswer mine = new SavedAnswer(TASK, RIGHT);
        String untouched =
                answer("0").replace("return 0", "throw new UnsupportedOperationException(\"TODO 4.4: count\")");
        assertEquals("", mine.otherIn(work), "no notebook");
        for (String other : List.of(RIGHT.replace("package ex04;", "// another comment"), untouched)) {
            notebook(other);
            assertEquals("", mine.otherIn(work));
        }
        notebook(answer("T"));
        assertEquals("", new SavedAnswer(TASK, untouched).otherIn(work), "the file is not begun");
        Files.writeString(work.resolve("04x-elman-step.ipynb"), "{");
        assertEquals("", mine.otherIn(work), "no notebook that can be read");
    }

    private void notebook(String answer) throws IOException {
        String lines = answer.replace("package ex04;\n", "")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n");
        Files.writeString(
                work.resolve("04x-elman-step.ipynb"),
                "{\"cells\": [{\"cell_type\": \"code\", \"metadata\": {\"nbgrader\": {\"grade_id\": \"answer-4-4\"}}, \"source\": [\""
                        + lines + "\"]}]}");
    }

    @Test
    void aCheckedFileIsShownAndNotedBesideTheNotebooks() throws IOException {
        Path file = Files.writeString(work.resolve("MyElmanCount.java"), RIGHT);
        assertTrue(
                told(file, true).startsWith("Task 4.4, counting the weights: all 2 checks passed"), told(file, true));
        assertEquals(
                Exercise.task("4.4").points(),
                new Progress(work).read().get("4.4").points());
    }

    @Test
    void whatCannotBeReadOrNeverEndsIsTold() throws IOException {
        Path file = Files.write(work.resolve("MyElmanCount.java"), new byte[] {(byte) 0xff, 'a'});
        assertEquals(
                "Task 4.4: MyElmanCount.java is not UTF-8 text: save it as UTF-8.",
                told(file, true).strip());
        Files.writeString(file, answer("T").replace("return", "while (T > 0) {}\n return"));
        assertTrue(told(file, false).contains("timed out"));
    }

    private String told(Path file, boolean hasEnded) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        FileChecks checks = new FileChecks(work, Duration.ofMillis(hasEnded ? 60_000 : 300));
        assertEquals(hasEnded, checks.check("4.4", file, new PrintStream(told, true, StandardCharsets.UTF_8)));
        return told.toString(StandardCharsets.UTF_8);
    }

    /** An editor's file has the imports of its cell alone, without those that every notebook begins with. */
    @Test
    void everySkeletonCompilesWithItsOwnImports() {
        List<JavaFileObject> files = new ArrayList<>();
        for (Task task : Exercise.tasksOfAll()) {
            String source = NotebookAnswer.of(task, Path.of("..")).orElseThrow().source();
            String place = "task" + task.id().replace('.', '_');
            files.add(new SimpleJavaFileObject(URI.create("string:///" + place + "/Answer.java"), Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return "package " + place + ";\n" + source;
                }
            });
        }
        StringWriter told = new StringWriter();
        List<String> options = List.of("-proc:none", "-implicit:none", "-d", work.toString());
        assertTrue(
                ToolProvider.getSystemJavaCompiler()
                        .getTask(told, null, null, options, null, files)
                        .call(),
                told.toString());
    }

    @Test
    void anEditorsTestsFailWithWhatWasExpected() {
        assertFalse(EditorTests.of("4.4", () -> (contract.ElmanCount) (T, D, H, C) -> T)
                .map(test -> run(test.getExecutable()))
                .anyMatch(String::isEmpty));
        assertTrue(EditorTests.of("4.4", () -> (contract.ElmanCount) (T, D, H, C) -> H * (D + H + 1) + C * (H + 1))
                .map(test -> run(test.getExecutable()))
                .allMatch(String::isEmpty));
    }

    private static String run(org.junit.jupiter.api.function.Executable test) {
        try {
            test.execute();
            return "";
        } catch (Throwable thrown) {
            return thrown.getMessage();
        }
    }
}
