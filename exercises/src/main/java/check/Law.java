package check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import worker.AnswerException;

/**
 * What an answer must equal, on inputs drawn at random.
 *
 * @param <A> the contract
 * @param right the right answer
 * @param mistakes the known wrong ones
 * @param calls makes a call from random inputs
 */
public record Law<A>(A right, List<Mistake<A>> mistakes, Function<Draw, Call<A>> calls) {
    private static final int PROBES = 4;

    /** Seeds of the probes: none of them is a check's own. */
    private static final long FIRST_PROBE = 7_000_000;

    /**
     * Names the mistake that an answer is equal to.
     *
     * @param answer the learner's answer, known to be wrong
     * @return the mistake's sentence, if it gives the same as that mistake on every probe, and the right answer does not
     */
    public Optional<String> diagnose(A answer) {
        List<Call<A>> probes = IntStream.range(0, PROBES)
                .mapToObj(i -> calls.apply(new Draw(FIRST_PROBE + i)))
                .toList();
        List<Object> given;
        try {
            given = probes.stream().map(probe -> probe.on().apply(answer)).toList();
        } catch (AnswerException none) {
            return Optional.empty();
        }
        return mistakes.stream()
                .filter(mistake -> equal(given, probes, mistake.answer()) && !equal(given, probes, right))
                .map(Mistake::sentence)
                .findFirst();
    }

    private boolean equal(List<Object> given, List<Call<A>> probes, A other) {
        return IntStream.range(0, PROBES)
                .allMatch(i -> Comparison.difference(probes.get(i).on().apply(other), given.get(i))
                        .isEmpty());
    }
}
