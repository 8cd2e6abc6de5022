package check.ex50;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.ParityUnit;
import java.util.Arrays;
import java.util.Random;

/** Task 50.3: judged by what the unit says to a thousand bits. */
public final class ParityUnitCheck extends TaskCheck<ParityUnit> {
    private static final int COUNT = 4;
    private static final int FEW = 8;
    private static final int MANY = 1000;
    private static final double CLOSE = 0.2;

    /** For the exercise, and for JUnit. */
    public ParityUnitCheck() {
        super("50.3", "one unit that follows parity", ParityUnit.class);

        mistake("zero-moves", "A zero moves your state: for x = 0 the gate must be nearly closed, z near 0.");
        mistake("no-turn", "A one does not turn your state over: 1 − z must be near −1 for x = 1, so z near 2.");
        mistake(
                "candidate",
                "A one turns your state over, but not between 0 and 1: with z = 2 the step is h → 2 n − h. Which n"
                        + " exchanges 0 and 1?");
        mistake(
                "fades",
                "Your unit is right at first and wrong later: its factors are not close enough to 1 and −1. Make the"
                        + " weights of the gate larger.");

        check(
                0,
                "four finite numbers",
                trial -> trial.gives(
                        new Verdict("count", "four finite numbers"),
                        new Call<>(
                                "your numbers",
                                answer -> fit(answer.weights())
                                        ? new Verdict("count", "four finite numbers")
                                        : new Verdict("misfit", "there must be four finite numbers"))));
        reached(1, FEW);
        reached(2, MANY);
    }

    private void reached(int points, int bits) {
        String name = "right over " + bits + " bits";
        check(
                points,
                name,
                trial -> trial.gives(
                        new Verdict("right", name),
                        new Call<>("your numbers", answer -> judge(answer.weights(), bits, name))));
    }

    private static boolean fit(double... weights) {
        return weights.length == COUNT && Arrays.stream(weights).allMatch(Double::isFinite);
    }

    private static Verdict judge(double[] weights, int bits, String name) {
        if (!fit(weights)) {
            return new Verdict("misfit", "there must be four finite numbers");
        }
        Random random = new Random(503);
        double h = 0;
        int ones = 0;
        for (int t = 0; t < bits; t++) {
            int x = random.nextInt(2);
            ones += x;
            double z = gate(weights, x);
            h = (1 - z) * h + z * (weights[2] * x + weights[3]);
            if (h >= 0.5 != (ones % 2 == 1)) {
                return new Verdict(why(weights), "a unit that is wrong after " + (t + 1) + " bits");
            }
        }
        return new Verdict("right", name);
    }

    private static double gate(double[] weights, int x) {
        return 2 / (1 + Math.exp(-(weights[0] * x + weights[1])));
    }

    private static String why(double... weights) {
        if (gate(weights, 0) > CLOSE) {
            return "zero-moves";
        }
        if (gate(weights, 1) < 2 - CLOSE) {
            return "no-turn";
        }
        return Math.abs(weights[2] + weights[3] - 0.5) > CLOSE / 2 ? "candidate" : "fades";
    }
}
