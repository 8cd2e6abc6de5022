package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final Path SOLUTIONS = Path.of("..", "..", "solutions");

    private static final Pattern REASON = Pattern.compile("(?m)^\\h*//(?: \\S+){5,}$");

    @TempDir
    private Path temp;

    @Test
    void everyTaskHasOneWithoutItsMarks() {
        for (Task task : Exercise.tasksOfAll()) {
            String reference = Reference.of(task, SOLUTIONS).orElseThrow();
            assertTrue(reference.contains("implements " + task.contract().getSimpleName()), reference);
            assertFalse(reference.contains("SOLUTION") || reference.contains("TODO"), reference);
            assertFalse(reference.contains("import ") || reference.contains("As it was found"), reference);
        }
    }

    /** A comment of at least five words: one that only names a shape gives no reason. */
    @Tag("reading")
    @Test
    void everyReferenceHasAReason() {
        for (Task task : Exercise.tasksOfAll()) {
            String reference = Reference.of(task, SOLUTIONS).orElseThrow();
            assertTrue(REASON.matcher(reference).find(), () -> "no reason in the answer to " + task.id());
        }
    }

    @Test
    void whereTheNotebookIsMissingOrBrokenThereIsNone() throws IOException {
        Task task = Exercise.task("4.1");
        assertEquals(Optional.empty(), Reference.of(task, temp));
        Files.writeString(temp.resolve("04x-elman-step.ipynb"), "{");
        assertEquals(Optional.empty(), Reference.of(task, temp));
    }

    @Test
    void bothAnswersAreShownAsText() {
        String html = Reference.html("a < b", "List<String>");
        assertTrue(html.contains("a &lt; b") && html.contains("List&lt;String&gt;"), html);
        assertTrue(Reference.html("", "x; // y < z").contains("x; <b>// y &lt; z</b>"));
    }
}
