package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Exercise;
import check.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which exercises are graded, as an instructor's command line or an autograder of last term names them. */
class TermsTest {
    @Test
    void exerciseIsKnownByItsNumberAndByItsNameOfNowAndOfOld() {
        List<Task> fourth = Exercise.ALL.get(3).tasks();
        for (String name : List.of("04", "ex04", "04x", "04x-elman-step", "ex04-elman-step")) {
            assertEquals(fourth, Terms.tasks(List.of(name)), name);
        }
        for (String name : List.of("15a", "ex15a", "15ax", "15ax-transducer")) {
            assertEquals(
                    List.of("15a.1", "15a.2", "15a.3"),
                    Terms.tasks(List.of(name)).stream().map(Task::id).toList());
        }
        assertEquals(Exercise.tasksOfAll(), Terms.tasks(List.of()));
    }

    @Test
    void whatIsNoExerciseIsNamed() {
        for (String name : List.of("4", "99", "ex4", "04-elman", "x04", "")) {
            Exception told = assertThrows(IllegalArgumentException.class, () -> Terms.tasks(List.of(name)), name);
            assertTrue(told.getMessage().startsWith("There is no exercise " + name + "; there are 01x-sequences, "));
        }
    }
}
