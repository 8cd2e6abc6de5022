package check.ex41;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.DrownedPatterns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Task 41.4: judged by which of the learner's patterns are at rest. */
public final class DrownedPatternsCheck extends TaskCheck<DrownedPatterns> {
    private static final int P = 3;
    private static final int N = 30;

    /** For the exercise, and for JUnit. */
    public DrownedPatternsCheck() {
        super("41.4", "three that drown", DrownedPatterns.class);

        mistake(
                "not-alike",
                "Patterns that are not alike disturb each other little: what do the other two say to a unit if all three are"
                        + " nearly the same?");
        mistake(
                "outvotes",
                "Where a pattern stands alone, the other two vote against it, each with its overlap, and it votes for itself"
                        + " with 1: who wins in yours?");
        mistake(
                "some-rest",
                "Some drown already. A pattern can drown only at units where it stands alone against the other two: has each"
                        + " of yours such units?");
        mistake(
                "same",
                "Two of your patterns are the same, or mirrors: the same weights store them twice, and they stand all the"
                        + " firmer.");
        mistake("no-sign", "A unit is −1 or +1, and one of yours is something else.");

        check(
                0,
                "three different patterns of 30 units",
                trial -> trial.gives(
                        new Verdict("patterns", "three different patterns"),
                        new Call<>("your patterns", answer -> unfit(answer.patterns())
                                .orElseGet(() -> new Verdict("patterns", "three different patterns")))));
        check(
                3,
                "none of them is at rest",
                trial -> trial.gives(new Verdict("right", "none at rest"), new Call<>("your patterns", answer -> {
                    int[][] patterns = answer.patterns();
                    return unfit(patterns).orElseGet(() -> judge(patterns));
                })));
    }

    /** {@return why these are no three different patterns, if they are not} */
    private static Optional<Verdict> unfit(int[]... patterns) {
        if (patterns.length != P || Arrays.stream(patterns).anyMatch(x -> x.length != N)) {
            String lengths = Arrays.stream(patterns).map(x -> "" + x.length).collect(Collectors.joining(", "));
            return Optional.of(
                    new Verdict("shapes", "patterns of the lengths " + lengths + ": there must be three of 30"));
        }
        if (Arrays.stream(patterns).flatMapToInt(Arrays::stream).anyMatch(sign -> sign != 1 && sign != -1)) {
            return Optional.of(new Verdict("no-sign", "a number that is neither −1 nor +1"));
        }
        for (int p = 0; p < P; p++) {
            int q = (p + 1) % P;
            if (Math.abs(overlap(patterns[p], patterns[q])) == N) {
                return Optional.of(
                        new Verdict("same", "patterns " + p + " and " + q + " that are the same or mirrors"));
            }
        }
        return Optional.empty();
    }

    private static Verdict judge(int[]... patterns) {
        List<String> resting = IntStream.range(0, P)
                .filter(p -> isAtRest(patterns, patterns[p]))
                .mapToObj(Integer::toString)
                .toList();
        if (resting.isEmpty()) {
            return new Verdict("right", "none at rest");
        }
        int most = IntStream.range(0, P)
                .map(p -> Math.abs(overlap(patterns[p], patterns[(p + 1) % P])))
                .max()
                .orElse(0);
        String kind = resting.size() < P ? "some-rest" : most < N / 2 ? "not-alike" : "outvotes";
        return new Verdict(
                kind,
                String.format(
                        Locale.ROOT,
                        "at rest: pattern %s; the overlaps are %.2f (0 and 1), %.2f (0 and 2), %.2f (1 and 2)",
                        String.join(", ", resting),
                        overlap(patterns[0], patterns[1]) / (double) N,
                        overlap(patterns[0], patterns[2]) / (double) N,
                        overlap(patterns[1], patterns[2]) / (double) N));
    }

    private static int overlap(int[] a, int[] b) {
        return IntStream.range(0, N).map(i -> a[i] * b[i]).sum();
    }

    /** N a_i = Σ_p x_pi ⟨x_p, h⟩ − P h_i: the last term is the diagonal, which is 0 in W. */
    private static boolean isAtRest(int[][] patterns, int... h) {
        return IntStream.range(0, N)
                .map(i -> h[i]
                        * (Arrays.stream(patterns)
                                        .mapToInt(x -> x[i] * overlap(x, h))
                                        .sum()
                                - P * h[i]))
                .allMatch(agreement -> agreement >= 0);
    }
}
