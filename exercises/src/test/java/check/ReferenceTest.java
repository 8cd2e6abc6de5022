package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final Path SOLUTIONS = Path.of("..", "solutions");

    @TempDir
    private Path temp;

    @Test
    void everyTaskHasOneWithoutItsMarks() {
        for (Task task : Exercise.tasksOfAll()) {
            String reference = Reference.of(task, SOLUTIONS).orElseThrow();
            assertTrue(reference.contains("implements " + task.contract().getSimpleName()), reference);
            assertFalse(reference.contains("SOLUTION") || reference.contains("TODO"), reference);
        }
    }

    @Test
    void whereTheNotebookIsMissingOrBrokenThereIsNone() throws IOException {
        Task task = Exercise.task("4.1");
        assertEquals(Optional.empty(), Reference.of(task, temp));
        Files.writeString(temp.resolve("ex04-elman-step.ipynb"), "{");
        assertEquals(Optional.empty(), Reference.of(task, temp));
    }

    @Test
    void bothAnswersAreShownAsText() {
        String html = Reference.html("a < b", "List<String>");
        assertTrue(html.contains("a &lt; b") && html.contains("List&lt;String&gt;"), html);
    }
}
