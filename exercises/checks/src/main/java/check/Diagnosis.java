package check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the known mistake that a wrong answer makes. The answer must equal the mistake on the main law too: on special
 * inputs, such as a single step, two symbols or numbers near 1000, quite different mistakes give the same values.
 *
 * @param <A> the contract
 */
final class Diagnosis<A> {
    private static final int PROBES = 4;

    /** Seeds of the probes: no check uses any of them. */
    private static final long FIRST_PROBE = 7_000_000;

    private final A answer;
    private final Law<A> main;
    private final Set<Law<A>> failed;
    private final Map<Law<A>, List<Outcome>> given = new HashMap<>();

    /**
     * Prepares a diagnosis.
     *
     * @param answer the learner's answer
     * @param main the task's main law
     * @param failed the laws that the answer broke
     */
    Diagnosis(A answer, Law<A> main, Set<Law<A>> failed) {
        this.answer = answer;
        this.main = main;
        this.failed = failed;
    }

    /** {@return the sentence of the first mistake that the answer equals} */
    Optional<String> mistake() {
        return (failed.contains(main) && isWrong(main) ? general() : special())
                .findFirst()
                .map(Mistake::sentence);
    }

    /**
     * The mistakes that the answer equals on the main law. On special inputs it may throw, but must not return anything
     * else.
     */
    private Stream<Mistake<A>> general() {
        return main.mistakes().stream()
                .filter(one -> agree(main, one.answer(), Outcome::isThatOf))
                .filter(one -> knowing(one).allMatch(law -> agree(law, one.answer(), (a, b) -> !a.contradicts(b))));
    }

    /** The mistakes that are right on the main law, like the answer, and equal it on special inputs. */
    private Stream<Mistake<A>> special() {
        return failed.stream()
                .flatMap(law -> law.mistakes().stream())
                .filter(one -> agree(main, one.answer(), Outcome::isThatOf))
                .filter(one -> knowing(one).allMatch(law -> agree(law, one.answer(), Outcome::isThatOf)))
                .filter(one -> knowing(one).anyMatch(this::isWrong));
    }

    private Stream<Law<A>> knowing(Mistake<A> mistake) {
        return failed.stream().filter(law -> law.mistakes().contains(mistake));
    }

    private boolean isWrong(Law<A> law) {
        return !agree(law, law.right(), Outcome::isThatOf);
    }

    private boolean agree(Law<A> law, A other, BiPredicate<Outcome, Outcome> how) {
        List<Outcome> learners = given.computeIfAbsent(law, one -> new ArrayList<>());
        return IntStream.range(0, PROBES).allMatch(i -> {
            if (i == learners.size()) {
                learners.add(Outcome.of(law.call(FIRST_PROBE + i), answer));
            }
            return how.test(learners.get(i), law.outcome(other, FIRST_PROBE + i));
        });
    }
}
