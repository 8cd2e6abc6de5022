package check;

import java.util.List;
import worker.Answer;
import worker.AnswerException;
import worker.Dispatch;

/**
 * How a call ended.
 *
 * @param value what it returned, or null
 * @param thrown why it returned nothing, or null
 */
record Outcome(Object value, AnswerException thrown) {

    /** Calls an answer: the learner's, whose exception says why it returned nothing, or one of the course's own. */
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
     * Whether a learner's answer ended as a mistake does: with the same value, or with the same exception and the same
     * words. After these words the learner's exception also says which line threw.
     */
    boolean isThatOf(Outcome mistake) {
        if (thrown == null || mistake.thrown == null) {
            return thrown == mistake.thrown && !contradicts(mistake);
        }
        return thrown.getMessage().startsWith(mistake.thrown.getMessage());
    }

    /** Whether both returned values, and these differ. */
    boolean contradicts(Outcome mistake) {
        return value != null
                && mistake.value != null
                && Comparison.difference(mistake.value, value).isPresent();
    }
}
