package check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import worker.AnswerException;
import worker.Reply;

/** What was drawn and worked out for one learner serves the next. */
class LawTest {
    private final AtomicInteger answered = new AtomicInteger();
    private final UnaryOperator<int[]> right = this::doubled;
    private final Law<UnaryOperator<int[]>> law = new Law<>(right, List.of(), draw -> {
        int[] x = {draw.size(1, 1000)};
        return new Call<>("", answer -> answer.apply(x));
    });

    /** Writes into its argument, as some of the course's own answers do. */
    private int[] doubled(int... x) {
        answered.incrementAndGet();
        x[0] *= 2;
        return x;
    }

    @Test
    void theRightAnswerIsAskedOnceAndSpoilsNoInputs() {
        int drawn = law.call(5).on().apply(x -> x.clone()) instanceof int[] x ? x[0] : 0;
        for (int learner = 0; learner < 3; learner++) {
            assertArrayEquals(new int[] {2 * drawn}, (int[]) law.expected(5));
            assertArrayEquals(
                    new int[] {2 * drawn}, (int[]) law.outcome(right, 5).value());
            assertArrayEquals(new int[] {drawn}, (int[]) law.call(5).on().apply(x -> x.clone()));
        }
        assertEquals(1, answered.get());
        assertSame(law.call(5), law.call(5));
    }

    @Test
    void aCheckThatNotesSomethingOfItsRunIsMadeAnew() {
        Task trained = Exercise.task("91.1"); // notes the labels that an answer gave
        assertFalse(run(trained, (method, arguments) -> new Reply(new int[0], List.of()))
                .isNotAttempted());
        assertTrue(run(trained, (method, arguments) -> {
                    throw new AnswerException(AnswerException.Kind.NOT_ATTEMPTED, "not yet");
                })
                .isNotAttempted());
    }

    private static TaskResult run(Task task, Caller caller) {
        CheckRun run = new CheckRun(task, caller, 1);
        run.execute();
        return run.result();
    }

    @Test
    void onlyTheLastSeedsAreRemembered() {
        Call<UnaryOperator<int[]>> first = law.call(0);
        for (int seed = 1; seed < 100; seed++) {
            law.call(seed);
        }
        assertNotSame(first, law.call(0));
    }

    @Test
    void aRightAnswerThatFailsIsTheCoursesFault() {
        Law<UnaryOperator<int[]>> broken = new Law<>(
                x -> {
                    throw new IllegalArgumentException("no");
                },
                List.of(),
                draw -> new Call<>("", answer -> answer.apply(new int[0])));
        assertThrows(IllegalStateException.class, () -> broken.expected(1));
    }
}
