package check.ex50;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.LatchUnit;
import java.util.Arrays;
import java.util.Random;

/** Task 50.4: judged by what the unit has kept, over a thousand steps. */
public final class LatchUnitCheck extends TaskCheck<LatchUnit> {
    private static final int COUNT = 6;
    private static final int FEW = 10;
    private static final int MANY = 1000;
    private static final int SELDOM = 50;
    private static final double CLOSE = 0.25;

    /** For the exercise, and for JUnit. */
    public LatchUnitCheck() {
        super("50.4", "one unit that overwrites", LatchUnit.class);

        mistake("never-writes", "With w = 1 your gate stays closed: then the candidate must be let in, z near 1.");
        mistake("always-writes", "With w = 0 your gate is open: then the state must stay, z near 0, whatever x is.");
        mistake(
                "bit-opens",
                "Whether your gate opens depends on x: it must open and close by w alone, or a bit of noise gets in.");
        mistake("candidate", "Your gate is right, but what it lets in is not: the candidate must be x where w = 1.");
        mistake(
                "fades",
                "Your unit is right at first and forgets later: a gate of 0.01 has let in half of the noise after 70"
                        + " steps. Close it further.");

        check(
                0,
                "six finite numbers",
                trial -> trial.gives(
                        new Verdict("count", "six finite numbers"),
                        new Call<>(
                                "your numbers",
                                answer -> fit(answer.weights())
                                        ? new Verdict("count", "six finite numbers")
                                        : new Verdict("misfit", "there must be six finite numbers"))));
        reached(1, FEW, 2);
        reached(2, MANY, SELDOM);
    }

    private void reached(int points, int steps, int seldom) {
        String name = "right over " + steps + " steps";
        check(
                points,
                name,
                trial -> trial.gives(
                        new Verdict("right", name),
                        new Call<>("your numbers", answer -> judge(answer.weights(), steps, seldom, name))));
    }

    private static boolean fit(double... weights) {
        return weights.length == COUNT && Arrays.stream(weights).allMatch(Double::isFinite);
    }

    private static Verdict judge(double[] weights, int steps, int seldom, String name) {
        if (!fit(weights)) {
            return new Verdict("misfit", "there must be six finite numbers");
        }
        Random random = new Random(504);
        double h = 0;
        int kept = 0;
        for (int t = 0; t < steps; t++) {
            int w = t == 0 || random.nextInt(seldom) == 0 ? 1 : 0;
            int x = t == 0 ? 1 : random.nextInt(2);
            kept = w == 1 ? x : kept;
            double z = gate(weights, w, x);
            h = (1 - z) * h + z * (weights[3] * w + weights[4] * x + weights[5]);
            if (h >= 0.5 != (kept == 1)) {
                return new Verdict(why(weights), "a unit that is wrong after " + (t + 1) + " steps");
            }
        }
        return new Verdict("right", name);
    }

    private static double gate(double[] weights, int w, int x) {
        return 1 / (1 + Math.exp(-(weights[0] * w + weights[1] * x + weights[2])));
    }

    private static String why(double... weights) {
        boolean opens = Math.min(gate(weights, 1, 0), gate(weights, 1, 1)) > 1 - CLOSE;
        boolean opensOnce = Math.max(gate(weights, 1, 0), gate(weights, 1, 1)) > 1 - CLOSE;
        boolean closes = Math.max(gate(weights, 0, 0), gate(weights, 0, 1)) < CLOSE;
        boolean closesOnce = Math.min(gate(weights, 0, 0), gate(weights, 0, 1)) < CLOSE;
        if (opens != opensOnce || closes != closesOnce) {
            return "bit-opens";
        }
        if (!opens || !closes) {
            return opens ? "always-writes" : "never-writes";
        }
        boolean zero = Math.abs(weights[3] + weights[5]) < CLOSE;
        boolean one = Math.abs(weights[3] + weights[4] + weights[5] - 1) < CLOSE;
        return zero && one ? "fades" : "candidate";
    }
}
