package check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckResult.Status;
import contract.ElmanCount;
import contract.ElmanStep;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void theClockStandsWhileTheCompilerWorks() throws InterruptedException {
        for (boolean compiling : new boolean[] {true, false}) {
            CountDownLatch end = new CountDownLatch(1);
            Thread answer = new Thread(() -> {
                try {
                    end.await(compiling ? 300 : 10_000, TimeUnit.MILLISECONDS);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
            answer.start();
            TimedCheck.waitFor(answer, new AtomicBoolean(compiling), Duration.ofMillis(100));
            assertEquals(!compiling, answer.isAlive());
            end.countDown();
        }
    }

    @Test
    void rightAnswerPassesEveryCheck() {
        TaskResult result = check("4.4", () -> (ElmanCount) (T, D, H, C) -> H * (D + H + 1) + C * (H + 1));
        assertTrue(result.isPassed());
        assertEquals(result.max(), result.points());
    }

    @Test
    void mistakeIsNamedOnlyWhereTheAnswerEqualsIt() {
        assertEquals(
                "You forgot both biases: b has H numbers, bo has C.",
                check("4.4", () -> (ElmanCount) (T, D, H, C) -> H * (D + H + C)).mistake());
        assertEquals(
                "",
                check("4.4", () -> (ElmanCount) (T, D, H, C) -> H * (D + H + C) + 1)
                        .mistake());
    }

    @Test
    void answerThatNeverEndsIsReportedAtItsDeadline() {
        TaskResult result =
                Check.run(Exercise.task("4.4"), () -> (ElmanCount) (T, D, H, C) -> forever(), Duration.ofMillis(300));
        assertEquals(Status.TIMED_OUT, result.checks().get(0).status());
        assertTrue(result.checks().get(0).message().contains("restart the kernel"));
        assertEquals(Status.NOT_RUN, result.checks().get(1).status());
        assertEquals(2, result.checks().size());
    }

    @Test
    void anAnswerThatTrainsMayRunLongerThanOthers() {
        assertEquals(Duration.ofSeconds(5), Exercise.task("4.4").deadline(Duration.ofSeconds(5)));
        assertEquals(Duration.ofSeconds(60), Exercise.task("91.1").deadline(Duration.ofSeconds(5)));
    }

    @Test
    void constructorThatNeverEndsIsReportedToo() {
        TaskResult result = Check.run(Exercise.task("4.4"), CheckTest::forever, Duration.ofMillis(300));
        assertEquals(Status.TIMED_OUT, result.checks().get(0).status());
    }

    @Test
    void answerToAnotherTaskIsRefused() {
        TaskResult result = check("4.1", () -> (ElmanCount) (T, D, H, C) -> 1);
        assertTrue(result.checks().get(0).message().startsWith("Task 4.1 asks for an implementation of ElmanStep; "));
    }

    @Test
    void wrongAnswerGainsNothing() {
        ElmanStep echo = (x, s, Wx, Wh, b) -> s;
        assertEquals(0, check("4.1", () -> echo).points());
        assertEquals(0, check("4.4", () -> (ElmanCount) (T, D, H, C) -> 34).points());
    }

    @Test
    void tableTellsWhatTheTextTells() {
        TaskResult result = check("4.4", () -> (ElmanCount) (T, D, H, C) -> H * (D + H + C));
        for (String shown : List.of(CheckTable.html(result, "a <note>"), CheckTable.text(result, "a <note>"))) {
            assertTrue(shown.contains("0 of 2 checks passed, 0 of 2 points"), shown);
            assertTrue(shown.contains("You forgot both biases"), shown);
        }
        assertFalse(CheckTable.html(result, "a <note>").contains("<note>"));
    }

    private static TaskResult check(String id, Supplier<?> answer) {
        return Check.run(Exercise.task(id), answer, LONG);
    }

    private static int forever() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return 0;
    }
}
