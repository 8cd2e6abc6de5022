package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckRun;
import check.Exercise;
import check.Task;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import worker.Answer;
import worker.AnswerCompiler;
import worker.Dispatch;
import worker.Outgoing;
import worker.Values;

/** The grader asks what the notebook never asked, whatever its seed. */
class InputsTest {
    private static final long NOTEBOOKS_SEED = 4;
    private static final int OTHERS = 12;
    private static final int MANY = 2000;

    /** The bytes of an input that may be one of few: the name of the method, and four digits at most. */
    private static final int SHORT = 32;

    static List<Task> tasks() {
        return Exercise.tasksOfAll();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void noInputOfTheNotebookComesBackSaveThoseThatComeWithAnySeed(Task task) throws Exception {
        Answer right = AnswerCompiler.compile(
                source(task), task.contract(), AnswerCompiler.IMPORTS, System.getProperty("java.class.path"));
        Set<ByteBuffer> common = new HashSet<>(); // an empty text or a text of one word: there are only few
        for (int seed = 1000; seed < 1000 + OTHERS; seed++) {
            common.addAll(inputs(task, right, seed));
        }
        for (long seed : new long[] {20, NOTEBOOKS_SEED}) {
            Terms terms = new Terms("", Isolation.FULL, seed, Duration.ofSeconds(1), List.of(task));
            Set<ByteBuffer> again = inputs(task, right, terms.inputs());
            again.retainAll(inputs(task, right, NOTEBOOKS_SEED));
            again.removeAll(common);
            // The first digits of a code are one of hundreds, not of thousands of millions: some come twice by chance.
            // A long input is no such chance: if it came back with one seed in 2,000, there would be too few seeds.
            boolean mayBeChance = again.stream().allMatch(InputsTest::isShort);
            for (int other = 2000; other < 2000 + MANY && mayBeChance && !again.isEmpty(); other++) {
                again.removeAll(inputs(task, right, other));
            }
            assertEquals(Set.of(), again, "asked in the notebook and by the lecturer with --seed " + seed);
        }
    }

    /** All inputs on which a task's checks call a right answer. */
    private static Set<ByteBuffer> inputs(Task task, Answer right, long seed) {
        Set<ByteBuffer> asked = new HashSet<>();
        CheckRun run = new CheckRun(
                task,
                (method, arguments) -> {
                    asked.add(key(method, arguments));
                    return Dispatch.call(right, method, arguments);
                },
                seed);
        run.execute();
        assertTrue(run.result().isPassed(), () -> "the solution fails: " + run.result());
        return asked;
    }

    private static boolean isShort(ByteBuffer input) {
        return input.remaining() <= SHORT;
    }

    private static ByteBuffer key(Method method, Object... arguments) {
        try (Outgoing out = new Outgoing()) {
            out.writeText(method.getName());
            for (int i = 0; i < arguments.length; i++) {
                Values.write(method.getParameterTypes()[i], arguments[i], out);
            }
            return ByteBuffer.wrap(out.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(Task task) throws UnreadableException {
        for (Exercise exercise : Exercise.ALL) {
            for (ObjectNode cell : Notebook.read(Honest.SOLUTIONS.resolve(exercise.file() + ".ipynb"))
                    .cells()) {
                if (Notebook.gradeId(cell).equals(task.answerCell())) {
                    return Notebook.source(cell);
                }
            }
        }
        throw new IllegalArgumentException("no answer to " + task.id());
    }
}
