package check.ex47;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.OscillatorToOrder;
import contract.OscillatorToOrder.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import worker.Numbers;

/** Task 47.4: judged by what the network does, from four starts. */
public final class OscillatorToOrderCheck extends TaskCheck<OscillatorToOrder> {
    private static final double STEP = 0.02;
    private static final int SETTLE = 10_000; // steps
    private static final int WATCH = 10_000;
    private static final double LEAST_SWING = 2;
    private static final double SHORTEST = 12;
    private static final double LONGEST = 13;
    private static final double[][] STARTS = {{0, 0}, {3, -2}, {-4, 6}, {8, 8}};
    private static final double HOPF = 4; // σ' is at most ¼, so below it every motion fades

    private record Swing(double size, double period) {}

    /** For the exercise, and for JUnit. */
    public OscillatorToOrderCheck() {
        super("47.4", "an oscillator to order", OscillatorToOrder.class);

        mistake(
                "same-signs",
                "It comes to rest: your two neurons both drive or both calm each other. One must drive the other, which"
                        + " calms it.");
        mistake(
                "weak",
                "It comes to rest, since the leak takes more than a neuron gives itself: the slope of σ is ¼ at most, so how"
                        + " large must a self-weight be?");
        mistake(
                "off-centre",
                "It comes to rest, though its weights could swing: the neurons work where σ is flat. Which thresholds put"
                        + " them where it is steep?");
        mistake(
                "stuck",
                "It comes to rest, with self-weights so strong that a neuron stays where it is, high or low: weaken them, or"
                        + " strengthen the cross weights.");
        mistake(
                "some-starts",
                "It swings from some starts and comes to rest from others: it must swing from every one.");
        mistake("small", "It swings too little: which weight makes each neuron insist?");
        mistake("slow", "Its period is too long: which weights make one neuron chase the other faster?");
        mistake("quick", "Its period is too short: which weights make one neuron chase the other more slowly?");

        check(
                4,
                "it swings from four starts, as ordered",
                trial -> trial.gives(
                        new Verdict("right", "an oscillation as ordered"),
                        new Call<>("your network", answer -> judge(answer.network()))));
    }

    private static Verdict judge(Network network) {
        if (network.W().length() != 4
                || network.W().rank() != 2
                || network.theta().length() != 2) {
            return Verdict.misfit("W [2,2] and theta [2]", network.W(), network.theta());
        }
        double[] w = Numbers.of(network.W());
        double[] theta = Numbers.of(network.theta());
        if (DoubleStream.concat(Arrays.stream(w), Arrays.stream(theta)).anyMatch(v -> !(Math.abs(v) <= 100))) {
            return new Verdict("large", "a number beyond ±100: the weights and thresholds must be within it");
        }
        List<Swing> swings = new ArrayList<>();
        for (double[] start : STARTS) {
            swings.add(swing(w, theta, start));
        }
        double least = swings.stream().mapToDouble(Swing::size).min().orElse(0);
        double most = swings.stream().mapToDouble(Swing::size).max().orElse(0);
        double shortest = swings.stream().mapToDouble(Swing::period).min().orElse(0);
        double longest = swings.stream().mapToDouble(Swing::period).max().orElse(0);
        String words = String.format(
                Locale.ROOT, "a swing of %.2f to %.2f, and a period of %.2f to %.2f", least, most, shortest, longest);
        String kind = most < 0.01
                ? rest(w, theta)
                : least < 0.01
                        ? "some-starts"
                        : longest > LONGEST
                                ? "slow"
                                : shortest < SHORTEST ? "quick" : least < LEAST_SWING ? "small" : "right";
        return new Verdict(kind, most < 0.01 ? "no swing from any start" : words);
    }

    /** Why a network rests. */
    private static String rest(double[] w, double... theta) {
        if (w[1] * w[2] >= 0) {
            return "same-signs";
        }
        if (Math.min(w[0], w[3]) <= HOPF) {
            return "weak";
        }
        boolean centred =
                Math.abs(theta[0] + (w[0] + w[2]) / 2) < 0.01 && Math.abs(theta[1] + (w[1] + w[3]) / 2) < 0.01;
        return centred ? "stuck" : "off-centre";
    }

    /** How far the first neuron swings once it has settled, and how long a period is; infinite without two turns. */
    private static Swing swing(double[] w, double[] theta, double... start) {
        double[] y = start.clone();
        double[] seen = new double[WATCH];
        for (int t = -SETTLE; t < WATCH; t++) {
            double first = sigmoid(y[0] + theta[0]);
            double second = sigmoid(y[1] + theta[1]);
            double d0 = -y[0] + first * w[0] + second * w[2];
            double d1 = -y[1] + first * w[1] + second * w[3];
            y[0] += STEP * d0;
            y[1] += STEP * d1;
            if (t >= 0) {
                seen[t] = y[0];
            }
        }
        double low = Arrays.stream(seen).min().orElse(0);
        double high = Arrays.stream(seen).max().orElse(0);
        double middle = (low + high) / 2;
        int first = -1;
        int last = -1;
        int turns = 0;
        for (int t = 1; t < WATCH; t++) {
            if (seen[t - 1] < middle && seen[t] >= middle) {
                first = first < 0 ? t : first;
                last = t;
                turns++;
            }
        }
        return new Swing(high - low, turns < 2 ? Double.POSITIVE_INFINITY : STEP * (last - first) / (turns - 1));
    }

    private static double sigmoid(double v) {
        return 1 / (1 + Math.exp(-v));
    }
}
