package solutions;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import check.CheckRun;
import check.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import worker.Answer;
import worker.Dispatch;

/** The right answers as classes, which {@code tools/workshop/mutants.py} writes for PIT to mutate. */
class MutantsTest {
    private static final Properties CLASSES = new Properties();

    @BeforeAll
    static void onlyWherePitRuns() {
        assumeTrue(!classes().isEmpty(), "./course test --all runs this");
    }

    /** The class of each task's answer; empty if they are not compiled. */
    private static Properties classes() {
        try (InputStream in = MutantsTest.class.getResourceAsStream("/answers.properties")) {
            if (in != null) {
                CLASSES.load(in);
            }
            return CLASSES;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> tasks() {
        return classes().stringPropertyNames().stream().sorted();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tasks")
    void theAnswerPasses(String id) throws ReflectiveOperationException {
        var constructor = Class.forName(CLASSES.getProperty(id)).getDeclaredConstructor();
        constructor.setAccessible(true);
        Answer answer = new Answer(constructor.newInstance(), List.of());
        CheckRun run = new CheckRun(
                Exercise.task(id), (method, given) -> Dispatch.call(answer, method, given), CheckRun.APART);
        run.execute();
        assertTrue(run.result().isPassed(), () -> run.result().toString());
    }
}
