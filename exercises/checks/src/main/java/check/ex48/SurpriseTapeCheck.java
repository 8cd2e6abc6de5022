package check.ex48;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.SurpriseTape;
import contract.SurpriseTape.Tape;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Task 48.3: the places of the surprises, and the bits in the rest. */
public final class SurpriseTapeCheck extends TaskCheck<SurpriseTape> {
    private static final int V = 4;

    private static final SurpriseTape RIGHT =
            (p, symbols, theta) -> tape(symbols.length, t -> p[t][symbols[t]] < theta, t -> bits(p[t][symbols[t]]));

    /** The information of the symbol at place t. */
    private interface Cost {
        double of(int t);
    }

    /** For the exercise, and for JUnit. */
    public SurpriseTapeCheck() {
        super("48.3", "only surprises", SurpriseTape.class);
        right(RIGHT);
        calls(SurpriseTapeCheck::drawn);

        mistake(
                "expected",
                "Your tape holds the symbols that were expected: the surprises are those with p below θ.",
                (p, symbols, theta) ->
                        tape(symbols.length, t -> p[t][symbols[t]] >= theta, t -> bits(p[t][symbols[t]])));
        mistake(
                "threshold-too",
                "You count p = θ as a surprise: θ is the least probability that is none.",
                (p, symbols, theta) ->
                        tape(symbols.length, t -> p[t][symbols[t]] <= theta, t -> bits(p[t][symbols[t]])));
        mistake(
                "likeliest",
                "You look at the largest probability: look at that of the symbol that came.",
                (p, symbols, theta) -> tape(symbols.length, t -> largest(p[t]) < theta, t -> bits(largest(p[t]))));
        mistake(
                "not-the-likeliest",
                "You take every symbol that was not the likeliest: θ decides, not the order.",
                (p, symbols, theta) ->
                        tape(symbols.length, t -> p[t][symbols[t]] < largest(p[t]), t -> bits(p[t][symbols[t]])));
        mistake(
                "row-before",
                "You read the row of the step before: row t already holds what was expected of symbol t.",
                (p, symbols, theta) -> tape(
                        symbols.length,
                        t -> p[Math.max(t - 1, 0)][symbols[t]] < theta,
                        t -> bits(p[Math.max(t - 1, 0)][symbols[t]])));
        mistake(
                "row-after",
                "You read the row of the step after: row t already holds what was expected of symbol t.",
                (p, symbols, theta) -> tape(
                        symbols.length,
                        t -> p[Math.min(t + 1, symbols.length - 1)][symbols[t]] < theta,
                        t -> bits(p[Math.min(t + 1, symbols.length - 1)][symbols[t]])));
        mistake("symbols", "You return the surprising symbols: return their places t.", (p, symbols, theta) -> {
            Tape right = RIGHT.of(p, symbols, theta);
            return new Tape(Arrays.stream(right.places()).map(t -> symbols[t]).toArray(), right.bits());
        });
        mistake("from-one", "Your places count from 1: the first symbol has place 0.", (p, symbols, theta) -> {
            Tape right = RIGHT.of(p, symbols, theta);
            return new Tape(Arrays.stream(right.places()).map(t -> t + 1).toArray(), right.bits());
        });
        mistake(
                "nats",
                "Your sum is in nats: bits are logarithms to base 2, so divide by ln 2.",
                (p, symbols, theta) -> {
                    Tape right = RIGHT.of(p, symbols, theta);
                    return new Tape(right.places(), right.bits() * Math.log(2));
                });
        mistake(
                "sign",
                "Your bits are negative: the logarithm of a probability is, so turn its sign.",
                (p, symbols, theta) -> new Tape(
                        RIGHT.of(p, symbols, theta).places(),
                        -RIGHT.of(p, symbols, theta).bits()));
        mistake(
                "bits-on-the-tape",
                "You add the bits of the surprises: add those of all other symbols.",
                (p, symbols, theta) -> new Tape(
                        RIGHT.of(p, symbols, theta).places(),
                        tape(symbols.length, t -> p[t][symbols[t]] >= theta, t -> bits(p[t][symbols[t]]))
                                .bits()));
        mistake(
                "all-bits",
                "You add the bits of all symbols: leave the surprises out of the sum.",
                (p, symbols, theta) -> new Tape(
                        RIGHT.of(p, symbols, theta).places(),
                        tape(symbols.length, t -> false, t -> bits(p[t][symbols[t]]))
                                .bits()));
        mistake("mean", "You return the mean of the bits: return their sum.", (p, symbols, theta) -> {
            Tape right = RIGHT.of(p, symbols, theta);
            return new Tape(right.places(), right.bits() / (symbols.length - right.places().length));
        });
        mistake(
                "probabilities",
                "You add the probabilities: add their logarithms to base 2, with the sign turned.",
                (p, symbols, theta) -> tape(symbols.length, t -> p[t][symbols[t]] < theta, t -> p[t][symbols[t]]));

        check(0, "four symbols by hand", SurpriseTapeCheck::equalsHandArithmetic);
        obeys(3, "random streams");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<SurpriseTape> trial) {
        double[][] p = {{0.5, 0.25, 0.25}, {0.25, 0.25, 0.5}, {0.125, 0.75, 0.125}, {0, 0, 1}};
        trial.gives(new Tape(new int[] {1, 2}, 1), call(p, new int[] {0, 0, 2, 2}, 0.5));
    }

    private static Tape tape(int steps, IntPredicate surprising, Cost cost) {
        return new Tape(
                IntStream.range(0, steps).filter(surprising).toArray(),
                IntStream.range(0, steps)
                        .filter(surprising.negate())
                        .mapToDouble(cost::of)
                        .sum());
    }

    private static double bits(double p) {
        return -Math.log(p) / Math.log(2);
    }

    private static double largest(double... row) {
        return Arrays.stream(row).max().orElse(0);
    }

    /** Eighths, so that some are θ exactly; the first six places show every mistake, whichever θ is drawn. */
    private static Call<SurpriseTape> drawn(Draw draw) {
        int steps = draw.size(8, 11);
        double[][] p = new double[steps][];
        int[] symbols = new int[steps];
        double[][] eighths = {{4, 2, 1, 1}, {4, 1, 2, 1}, {2, 1, 1, 4}, {1, 5, 1, 1}, {3, 1, 1, 3}, {3, 4, 1, 0}};
        int[] came = {2, 2, 0, 1, 0, 0};
        for (int t = 0; t < steps; t++) {
            symbols[t] = t < came.length ? came[t] : draw.size(0, V - 1);
            int row = t < came.length ? t : draw.size(0, came.length - 2);
            p[t] = Arrays.stream(eighths[row]).map(eighth -> eighth / 8).toArray();
        }
        return call(p, symbols, draw.size(0, 1) == 0 ? 0.25 : 0.375);
    }

    private static Call<SurpriseTape> call(double[][] p, int[] symbols, double theta) {
        return new Call<>(
                "T=" + symbols.length + ", V=" + p[0].length + ", θ=" + theta,
                answer -> answer.of(
                        Arrays.stream(p).map(double[]::clone).toArray(double[][]::new), symbols.clone(), theta));
    }
}
