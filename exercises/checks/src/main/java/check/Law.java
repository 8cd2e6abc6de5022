package check;

import java.util.List;
import java.util.function.Function;

/**
 * What an answer must equal, on inputs drawn at random. A grader asks all learners the same, so the law remembers what
 * it drew last, and what became of the course's own answers.
 *
 * @param <A> the contract
 */
public final class Law<A> {
    /** A run draws three cases and four probes. */
    private static final int SEEDS = 8;

    private static final int OUTCOMES = 128;

    private final A right;
    private final List<Mistake<A>> mistakes;
    private final Function<Draw, Call<A>> calls;
    private final Recent<Long, Call<A>> drawn = new Recent<>(SEEDS);
    private final Recent<Asked, Outcome> outcomes = new Recent<>(OUTCOMES);

    private record Asked(Object answer, long seed) {}

    /**
     * States a law.
     *
     * @param right the right answer
     * @param mistakes the known wrong ones; more may come until the law is used
     * @param calls makes a call from random inputs
     */
    public Law(A right, List<Mistake<A>> mistakes, Function<Draw, Call<A>> calls) {
        this.right = right;
        this.mistakes = mistakes;
        this.calls = calls;
    }

    A right() {
        return right;
    }

    List<Mistake<A>> mistakes() {
        return mistakes;
    }

    /** The call with the inputs of a seed, for learners' answers, which get copies of the inputs. */
    Call<A> call(long seed) {
        return drawn.get(seed, () -> calls.apply(new Draw(seed)));
    }

    /** What the right answer returns to the inputs of a seed. */
    Object expected(long seed) {
        Outcome outcome = outcome(right, seed);
        if (outcome.thrown() != null) {
            throw new IllegalStateException(
                    "the right answer fails: " + outcome.thrown().getMessage());
        }
        return outcome.value();
    }

    /**
     * What becomes of one of the course's own answers. It may write into its inputs, so they are drawn for it alone.
     */
    Outcome outcome(A own, long seed) {
        return outcomes.get(new Asked(own, seed), () -> Outcome.of(calls.apply(new Draw(seed)), own));
    }
}
