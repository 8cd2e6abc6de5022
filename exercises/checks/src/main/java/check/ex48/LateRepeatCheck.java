package check.ex48;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.LateRepeat;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Task 48.4: judged by the least common multiple of the learner's periods. */
public final class LateRepeatCheck extends TaskCheck<LateRepeat> {
    private static final int GROUPS = 4;
    private static final int MOST = 12;
    private static final int LATEST = 5544; // 7 · 8 · 9 · 11
    private static final int LATE = 2500;

    /** For the exercise, and for JUnit. */
    public LateRepeatCheck() {
        super("48.4", "a timetable that repeats late", LateRepeat.class);

        mistake("out-of-range", "Each period is a whole number from 1 to 12, and one of yours is not.");
        mistake(
                "nested",
                "Each of your periods divides the next larger one: then the timetable repeats with the slowest clock.");
        mistake(
                "common-factor",
                "Two of your periods have a common factor, which then counts only once: which numbers share none?");
        mistake(
                "not-latest",
                "No two of your periods have a common factor, but a larger product is possible: which of them can"
                        + " grow?");

        check(
                0,
                "four periods from 1 to 12",
                trial -> trial.gives(
                        new Verdict("periods", "four periods from 1 to 12"),
                        new Call<>("your periods", answer -> unfit(answer.periods())
                                .orElseGet(() -> new Verdict("periods", "four periods from 1 to 12")))));
        reached(1, LATE, "it repeats after more than " + LATE + " steps");
        reached(2, LATEST, "it repeats as late as possible");
    }

    private void reached(int points, int least, String name) {
        check(
                points,
                name,
                trial -> trial.gives(new Verdict("right", name), new Call<>("your periods", answer -> {
                    int[] periods = answer.periods();
                    return unfit(periods).orElseGet(() -> judge(least, name, periods));
                })));
    }

    /** {@return why these are no four periods, if they are not} */
    private static Optional<Verdict> unfit(int... periods) {
        if (periods.length != GROUPS) {
            return Optional.of(new Verdict("count", periods.length + " periods: there must be four"));
        }
        return Arrays.stream(periods).anyMatch(p -> p < 1 || p > MOST)
                ? Optional.of(new Verdict("out-of-range", "the periods " + Arrays.toString(periods)))
                : Optional.empty();
    }

    private static Verdict judge(int least, String name, int... periods) {
        int repeats = Arrays.stream(periods).reduce(1, (a, b) -> a / divisor(a, b) * b);
        if (repeats >= least) {
            return new Verdict("right", name);
        }
        int[] sorted = Arrays.stream(periods).sorted().toArray();
        boolean nested = IntStream.range(1, GROUPS).allMatch(g -> sorted[g] % sorted[g - 1] == 0);
        boolean common = IntStream.range(0, GROUPS)
                .anyMatch(i -> IntStream.range(0, i).anyMatch(j -> divisor(periods[i], periods[j]) > 1));
        return new Verdict(
                nested ? "nested" : common ? "common-factor" : "not-latest",
                "a timetable that repeats after " + repeats + " steps");
    }

    /** {@return the greatest common divisor} */
    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
