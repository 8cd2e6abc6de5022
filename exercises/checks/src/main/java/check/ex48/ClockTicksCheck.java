package check.ex48;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.ClockTicks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Task 48.1: the groups whose period divides t. */
public final class ClockTicksCheck extends TaskCheck<ClockTicks> {
    private static final ClockTicks RIGHT = where((t, g, p) -> t % p == 0);
    private static final ClockTicks LATE = where((t, g, p) -> (t + 1) % p == 0);
    private static final ClockTicks RESTING = where((t, g, p) -> t % p != 0);
    private static final ClockTicks SWAPPED = where((t, g, p) -> t > 0 && p % t == 0);
    private static final ClockTicks ONCE = where((t, g, p) -> t == 0 || t == p);
    private static final ClockTicks FROM_THEN_ON = where((t, g, p) -> t >= p);
    private static final ClockTicks POWERS = where((t, g, p) -> t % (1 << g) == 0);
    private static final ClockTicks FIRST_ALWAYS = where((t, g, p) -> g == 0 || t % p == 0);
    private static final ClockTicks REST =
            (t, periods) -> Arrays.stream(periods).map(p -> t % p).toArray();
    private static final ClockTicks TURNED = (t, periods) -> {
        int[] on = RIGHT.on(t, periods);
        return IntStream.range(0, on.length).map(g -> on[on.length - 1 - g]).toArray();
    };
    private static final List<ClockTicks> WRONG =
            List.of(LATE, RESTING, SWAPPED, ONCE, FROM_THEN_ON, POWERS, FIRST_ALWAYS, REST, TURNED);

    /** Whether a group computes. */
    private interface Rule {
        boolean computes(int t, int group, int period);
    }

    /** For the exercise, and for JUnit. */
    public ClockTicksCheck() {
        super("48.1", "who computes now?", ClockTicks.class);
        right(RIGHT);
        calls(ClockTicksCheck::drawn);

        mistake("one-late", "Your clocks are one step ahead: they begin with t = 0, where all groups compute.", LATE);
        mistake("resting", "You mark the groups that rest: mark those that compute with 1.", RESTING);
        mistake("swapped", "You ask whether t divides the period: the period must divide t.", SWAPPED);
        mistake("once", "Each of your groups ticks only once after the start: it ticks at every multiple.", ONCE);
        mistake(
                "from-then-on",
                "Your groups start at t = period and never rest again: they compute at its multiples alone.",
                FROM_THEN_ON);
        mistake(
                "powers",
                "You take powers of two for the periods: read them from the argument, they may be any numbers.",
                POWERS);
        mistake("first-always", "Your first group always computes: it does so only if its period is 1.", FIRST_ALWAYS);
        mistake("remainders", "You return the remainders: return 1 where the remainder is 0, otherwise 0.", REST);
        mistake("turned", "Your groups stand in the opposite order: place g is for period g.", TURNED);

        Law<ClockTicks> start = special(draw -> call(0, periods(draw)));
        mistake(
                start,
                "asleep",
                "At t = 0 nothing computes in yours: every period divides 0, so all groups do.",
                where((t, g, p) -> t > 0 && t % p == 0));

        check(0, "four groups at step 12", trial -> trial.gives(new int[] {1, 1, 1, 0}, call(12, 1, 2, 4, 8)));
        obeys(2, "random steps and periods");
        obeys(1, "the first step", start);
        leavesArgumentsAlone(1);
    }

    private static ClockTicks where(Rule rule) {
        return (t, periods) -> IntStream.range(0, periods.length)
                .map(g -> rule.computes(t, g, periods[g]) ? 1 : 0)
                .toArray();
    }

    private static int[] periods(Draw draw) {
        return IntStream.range(0, draw.size(4, 6)).map(g -> draw.size(2, 9)).toArray();
    }

    /** A divisor of t, a smaller number that is none, t, t + 1 and 2 t, in an order in which no two answers agree. */
    private static Call<ClockTicks> drawn(Draw draw) {
        while (true) {
            int t = draw.size(4, 30);
            int divisor = draw.size(2, t - 1);
            int other = draw.size(2, t - 1);
            int[] periods = shuffled(draw, divisor, other, t, t + 1, 2 * t);
            Stream<ClockTicks> all = Stream.concat(Stream.of(RIGHT), WRONG.stream());
            long different = all.map(one -> Arrays.toString(one.on(t, periods)))
                    .distinct()
                    .count();
            if (t % divisor == 0 && t % other != 0 && different == 1 + WRONG.size()) {
                return call(t, periods);
            }
        }
    }

    private static int[] shuffled(Draw draw, int... numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = draw.size(0, i);
            int number = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = number;
        }
        return numbers;
    }

    private static Call<ClockTicks> call(int t, int... periods) {
        return new Call<>("t=" + t + ", periods " + Arrays.toString(periods), answer -> answer.on(t, periods.clone()));
    }
}
