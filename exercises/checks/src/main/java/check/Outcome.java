package check;

import java.util.List;
import worker.Answer;
import worker.AnswerException;
import worker.Dispatch;

/**
 * What a call came to.
 *
 * @param value what it gave, or null
 * @param thrown why it gave nothing, or null
 */
record Outcome(Object value, AnswerException thrown) {

    /** Calls an answer: the learner's, which tells by itself why it gave nothing, or one of the course's own. */
    static <A> Outcome of(Call<A> call, A answer) {
        try {
            return new Outcome(call.on().apply(answer), null);
        } catch (AnswerException told) {
            return new Outcome(null, told);
        } catch (RuntimeException thrown) {
            return new Outcome(null, Dispatch.failure(thrown, new Answer(answer, List.of())));
        }
    }

    /**
     * Whether a learner's answer came to what a mistake comes to: the same value, or the same exception with the same
     * words. Which of the learner's lines threw is told behind the words.
     */
    boolean isThatOf(Outcome mistake) {
        if (thrown == null || mistake.thrown == null) {
            return thrown == mistake.thrown && !contradicts(mistake);
        }
        return thrown.getMessage().startsWith(mistake.thrown.getMessage());
    }

    /** Whether both came to values, and these differ. */
    boolean contradicts(Outcome mistake) {
        return value != null
                && mistake.value != null
                && Comparison.difference(mistake.value, value).isPresent();
    }
}
