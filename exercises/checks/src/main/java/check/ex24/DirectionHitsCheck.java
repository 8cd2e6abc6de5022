package check.ex24;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.DirectionHits;
import contract.DirectionHits.Outcome;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 24.4: hits of the direction, beside saying the same every day. */
public final class DirectionHitsCheck extends TaskCheck<DirectionHits> {
    private static final DirectionHits RIGHT = (r, f) -> outcome(hits(r, f), moved(r), always(r), 1);

    /** For the exercise, and for JUnit. */
    public DirectionHitsCheck() {
        super("24.4", "up or down", DirectionHits.class);
        right(RIGHT);
        calls(DirectionHitsCheck::call);

        mistake(
                "still-days",
                "A day on which the price did not move has no direction: leave it out of n.",
                (r, f) -> outcome(hits(r, f), r.length, always(r), 1));
        mistake(
                "silent-hits",
                "A forecast of 0 says nothing: it is no hit, whatever comes.",
                (r, f) -> outcome(hits(r, f) + count(r, i -> r[i] != 0 && f[i] == 0), moved(r), always(r), 1));
        mistake(
                "silent-days-left-out",
                "You leave out the days on which the forecast is 0: whoever says nothing has not hit.",
                (r, f) -> {
                    int n = count(r, i -> r[i] != 0 && f[i] != 0);
                    return new Outcome(
                            hits(r, f) / (double) n, always(r), hits(r, f) / (double) n > always(r) + 1 / Math.sqrt(n));
                });
        mistake(
                "always-up",
                "Prices may fall more often than they rise: then whoever says \"down\" every day is the rival.",
                (r, f) -> outcome(hits(r, f), moved(r), count(r, i -> r[i] > 0) / (double) moved(r), 1));
        mistake(
                "half",
                "The rival is no coin: it says the more frequent direction every day.",
                (r, f) -> outcome(hits(r, f), moved(r), 0.5, 1));
        mistake(
                "any-lead",
                "A lead that is smaller than luck's is none: the share must be above the rival's by more than 1/√n.",
                (r, f) -> outcome(hits(r, f), moved(r), always(r), 0));
        mistake(
                "half-of-luck",
                "You ask for half of 1/√n, one standard deviation of a coin: two are wanted.",
                (r, f) -> outcome(hits(r, f), moved(r), always(r), 0.5));
        mistake("by-size", "You weigh each day with the size of its move: every day counts the same.", (r, f) -> {
            double whole = Arrays.stream(r).map(Math::abs).sum();
            double hit = IntStream.range(0, r.length)
                    .filter(i -> r[i] * f[i] > 0)
                    .mapToDouble(i -> Math.abs(r[i]))
                    .sum();
            return new Outcome(hit / whole, always(r), hit / whole > always(r) + 1 / Math.sqrt(moved(r)));
        });
        mistake(
                "misses",
                "You count the days on which the forecast is wrong.",
                (r, f) -> outcome(moved(r) - hits(r, f), moved(r), always(r), 1));

        check(
                0,
                "five days by hand",
                trial -> trial.gives(
                        new Outcome(0.5, 0.75, false), call(new double[] {1, -2, 3, 0, 1}, 5, -1, -2, 3, 0)));
        obeys(4, "drawn days");
    }

    private interface Day {
        boolean is(int i);
    }

    private static int count(double[] returns, Day day) {
        return (int) IntStream.range(0, returns.length).filter(day::is).count();
    }

    private static int moved(double[] returns) {
        return count(returns, i -> returns[i] != 0);
    }

    private static int hits(double[] returns, double... forecasts) {
        return count(returns, i -> returns[i] * forecasts[i] > 0);
    }

    private static double always(double... returns) {
        int ups = count(returns, i -> returns[i] > 0);
        return Math.max(ups, moved(returns) - ups) / (double) moved(returns);
    }

    private static Outcome outcome(int hits, int days, double always, double luck) {
        double share = hits / (double) days;
        return new Outcome(share, always, share > always + luck / Math.sqrt(days));
    }

    /**
     * More days down than up, or the other way round, and three forecasts for them: ahead of the rival by a quarter, by
     * three quarters and by five quarters of 1/√n.
     */
    private static Call<DirectionHits> call(Draw draw) {
        double[] returns = new double[draw.size(60, 80)];
        int less = draw.size(0, 1) == 0 ? 1 : -1;
        for (int i = 0; i < returns.length; i++) {
            returns[i] = i % 9 == 4 ? 0 : (i % 5 < 2 ? less : -less) * draw.size(1, 40) / 1000.0;
        }
        double[][] forecasts = new double[3][returns.length];
        for (int k = 0; k < 3; k++) {
            double share = always(returns) + (0.25 + 0.5 * k) / Math.sqrt(moved(returns));
            int hits = (int) Math.ceil(share * moved(returns));
            for (int i = 0; i < returns.length; i++) {
                boolean silent = i % 12 == 7;
                double sign = hits > 0 ? Math.signum(returns[i]) : -Math.signum(returns[i]);
                forecasts[k][i] = silent ? 0 : (sign == 0 ? 1 : sign) * draw.size(1, 9) / 10.0;
                hits -= returns[i] * forecasts[k][i] > 0 ? 1 : 0;
            }
        }
        return new Call<>(returns.length + " days", answer -> Arrays.stream(forecasts)
                .map(its -> answer.decide(returns.clone(), its.clone()))
                .toArray(Outcome[]::new));
    }

    private static Call<DirectionHits> call(double[] returns, double... forecasts) {
        return new Call<>(returns.length + " days", answer -> answer.decide(returns.clone(), forecasts.clone()));
    }
}
