package check.ex13;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LanguageMarks;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 13.4: nats, bits and perplexity of the same guesses. */
public final class LanguageMarksCheck extends TaskCheck<LanguageMarks> {
    private static final LanguageMarks RIGHT = (a, came) -> units(mean(a, came));
    private static final String OVERFLOW =
            "e^1000 is infinite on a computer: subtract the largest logit of each place before the exponential.";

    /** For the exercise, and for JUnit. */
    public LanguageMarksCheck() {
        super("13.4", "one mark in three units", LanguageMarks.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(4, 9), draw.size(3, 6), 2));

        mistake("no-minus", "The minus is missing.", (a, came) -> units(-mean(a, came)));
        mistake(
                "sum",
                "You add up the surprises: the mark is their mean.",
                (a, came) -> units(came.length * mean(a, came)));
        mistake(
                "mean-of-probabilities",
                "You average the probabilities before the logarithm: average the logarithms.",
                (a, came) -> units(-Math.log(average(a, came, nats -> Math.exp(-nats)))));
        mistake(
                "inverse-probabilities",
                "You average the inverse probabilities before the logarithm: average the logarithms.",
                (a, came) -> units(Math.log(average(a, came, Math::exp))));
        mistake(
                "bits",
                "You multiply the nats by ln 2 to get bits: divide by it.",
                (a, came) -> with(mean(a, came), mean(a, came) * Math.log(2), Math.exp(mean(a, came))));
        mistake(
                "perplexity",
                "The perplexity mixes two bases: e goes with nats, 2 with bits.",
                (a, came) -> with(mean(a, came), bits(mean(a, came)), Math.pow(2, mean(a, came))));
        mistake(
                "e-to-the-bits",
                "The perplexity mixes two bases: e goes with nats, 2 with bits. You raised e to the bits.",
                (a, came) -> with(mean(a, came), bits(mean(a, came)), Math.exp(bits(mean(a, came)))));
        mistake(
                "logits",
                "You treat the logits as logarithms of probabilities: the softmax is missing.",
                (a, came) -> units(-logits(a, came)));
        mistake(
                "first-token",
                "You mark every place with the first token: use came[t], which changes with t.",
                (a, came) -> {
                    int[] same = came.clone();
                    Arrays.fill(same, came[0]);
                    return RIGHT.of(a, same);
                });
        mistake(
                "order",
                "The results are in the wrong order: return nats, bits, perplexity.",
                (a, came) -> with(bits(mean(a, came)), mean(a, came), Math.exp(mean(a, came))));
        mistake(
                "log-10",
                "Your logarithm has base 10: Math.log is the natural one.",
                (a, came) -> units(mean(a, came) / Math.log(10)));
        mistake(
                "bits-as-nats",
                "Your first number is in bits: for nats take the natural logarithm.",
                (a, came) -> units(bits(mean(a, came))));
        mistake(
                "last-place-missing",
                "The sum lacks the last place.",
                (a, came) -> units(
                        mean(a, came) - surprise(a.getRow(came.length - 1), came[came.length - 1]) / came.length));
        mistake(
                "divided-by-v",
                "You divide the sum by V: divide it by T, the number of places.",
                (a, came) -> units(mean(a, came) * came.length / a.size(1)));
        mistake(
                "entropy",
                "This is the model's own uncertainty over all tokens: only the token that came counts.",
                LanguageMarksCheck::entropy);
        mistake(
                "largest",
                "You mark every place with the likeliest token: only the one that came counts.",
                (a, came) -> units(mean(
                        a,
                        IntStream.range(0, came.length)
                                .map(t -> a.getRow(t).argMax().getInt(0))
                                .toArray())));
        mistake(
                "perplexity-of-the-sum",
                "Your perplexity is e to the sum: it must be e to the mean.",
                (a, came) -> with(mean(a, came), bits(mean(a, came)), Math.exp(came.length * mean(a, came))));

        Law<LanguageMarks> big = special(draw -> {
            INDArray a = draw.scaled(1, 5, 4).add(1000);
            int[] came = tokens(draw, 5, 4);
            return new Call<>("T=5, V=4, logits near 1000", answer -> answer.of(a, came.clone()));
        });
        mistake(big, "unstable-difference", OVERFLOW, (a, came) -> units(mean(a, came) + Math.exp(a.getDouble(0)) * 0));
        mistake(
                big,
                "unstable",
                OVERFLOW,
                (a, came) -> units(mean(a, came) + Math.floor(Math.exp(a.getDouble(0)) / 1e300)));

        check(0, "two places by hand", LanguageMarksCheck::equalsHandArithmetic);
        obeys(2, "random guesses");
        obeys(1, "logits as big as 1000", big);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LanguageMarks> trial) {
        // softmax(0, 0) gives 1/2, that is 1 bit; softmax(ln 7, 0) gives its second token 1/8, 3 bits: 2 bits on
        // average
        INDArray a = Nd4j.createFromArray(new float[][] {{0, 0}, {1.9459101f, 0}});
        trial.gives(
                new double[] {2 * Math.log(2), 2, 4}, new Call<>("T=2, V=2", answer -> answer.of(a, new int[] {0, 1})));
    }

    private static double surprise(INDArray row, int came) {
        double largest = row.maxNumber().doubleValue();
        double sum = 0;
        for (int i = 0; i < row.length(); i++) {
            sum += Math.exp(row.getDouble(i) - largest);
        }
        return Math.log(sum) - (row.getDouble(came) - largest);
    }

    private static double average(INDArray a, int[] came, DoubleUnaryOperator of) {
        double sum = 0;
        for (int t = 0; t < came.length; t++) {
            sum += of.applyAsDouble(surprise(a.getRow(t), came[t]));
        }
        return sum / came.length;
    }

    private static double mean(INDArray a, int... came) {
        return average(a, came, nats -> nats);
    }

    private static double[] entropy(INDArray a, int... came) {
        double sum = 0;
        for (int t = 0; t < came.length; t++) {
            for (int i = 0; i < a.size(1); i++) {
                double nats = surprise(a.getRow(t), i);
                sum += nats * Math.exp(-nats);
            }
        }
        return units(sum / came.length);
    }

    private static double logits(INDArray a, int... came) {
        double sum = 0;
        for (int t = 0; t < came.length; t++) {
            sum += a.getDouble(t, came[t]);
        }
        return sum / came.length;
    }

    private static double bits(double nats) {
        return nats / Math.log(2);
    }

    private static double[] units(double nats) {
        return with(nats, bits(nats), Math.exp(nats));
    }

    private static double[] with(double... marks) {
        return marks;
    }

    private static int[] tokens(Draw draw, int T, int V) {
        int[] came = new int[T];
        for (int t = 0; t < T; t++) {
            came[t] = t < 2 ? t : draw.size(0, V - 1);
        }
        return came;
    }

    private static Call<LanguageMarks> call(Draw draw, int T, int V, double deviation) {
        INDArray a = draw.scaled(deviation, T, V);
        int[] came = tokens(draw, T, V);
        return new Call<>("T=" + T + ", V=" + V, answer -> answer.of(a, came.clone()));
    }
}
