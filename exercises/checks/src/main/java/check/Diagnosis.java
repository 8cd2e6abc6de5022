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
 * Which known mistake a wrong answer is. It has to equal the mistake on the main law too: on inputs as special as a
 * single step, two symbols or numbers near 1000, quite different mistakes give the same.
 *
 * @param <A> the contract
 */
final class Diagnosis<A> {
    private static final int PROBES = 4;

    /** Seeds of the probes: none of them is a check's own. */
    private static final long FIRST_PROBE = 7_000_000;

    private final A answer;
    private final Law<A> main;
    private final Set<Law<A>> failed;
    private final Map<Law<A>, List<Outcome>> given = new HashMap<>();

    /**
     * Prepares one.
     *
     * @param answer the learner's answer
     * @param main the task's main law
     * @param failed the laws that the answer was found to break
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

    /** The mistakes that the answer equals on the main law; where inputs are special it may throw, but gives nothing else. */
    private Stream<Mistake<A>> general() {
        return main.mistakes().stream()
                .filter(one -> agree(main, one.answer(), Outcome::isThatOf))
                .filter(one -> knowing(one).allMatch(law -> agree(law, one.answer(), (a, b) -> !a.contradicts(b))));
    }

    /** The mistakes that are right on the main law, as the answer is, and equal it where inputs are special. */
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
                learners.add(Outcome.of(probe(law, i), answer));
            }
            return how.test(learners.get(i), Outcome.of(probe(law, i), other));
        });
    }

    /** Drawn anew for each answer: one of them may write into its arguments. */
    private static <A> Call<A> probe(Law<A> law, int number) {
        return law.calls().apply(new Draw(FIRST_PROBE + number));
    }
}
