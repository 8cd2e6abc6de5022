package check.ex03;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.BigramPerplexity;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 3.3: exp of the mean of −ln p. */
public final class BigramPerplexityCheck extends TaskCheck<BigramPerplexity> {
    private static final int LONG_TEXT = 2000;
    private static final BigramPerplexity RIGHT = of(p -> Math.exp(nats(p) / p.length));

    /** For the exercise, and for JUnit. */
    public BigramPerplexityCheck() {
        super("3.3", "perplexity", BigramPerplexity.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(8, 20), draw.size(3, 6)));

        mistake(
                "no-exp",
                "The exponential is missing: this is the cross-entropy in nats.",
                of(p -> nats(p) / p.length));
        mistake(
                "bits",
                "The exponential is missing: this is the cross-entropy in bits.",
                of(p -> nats(p) / p.length / Math.log(2)));
        mistake(
                "mean-over-all",
                "You divide by T: only T−1 words are guessed, since the first is given.",
                of(p -> Math.exp(nats(p) / (p.length + 1))));
        mistake("no-mean", "You do not divide the sum by the number of guessed words.", of(p -> Math.exp(nats(p))));
        mistake("no-minus", "The minus is missing.", of(p -> Math.exp(-nats(p) / p.length)));
        mistake(
                "power-of-two",
                "You mix two bases: undo ln with exp, and log2 with a power of 2.",
                of(p -> Math.pow(2, nats(p) / p.length)));
        mistake(
                "log2",
                "You mix two bases: a power of 2 undoes log2, and exp undoes ln.",
                of(p -> Math.exp(nats(p) / p.length / Math.log(2))));
        mistake(
                "log10",
                "You mix two bases: a power of 10 undoes Math.log10, and Math.exp undoes Math.log.",
                of(p -> Math.exp(nats(p) / p.length / Math.log(10))));
        mistake(
                "mean-of-p",
                "You average the probabilities: average their logarithms.",
                of(p -> p.length
                        / IntStream.range(0, p.length).mapToDouble(i -> p[i]).sum()));
        mistake(
                "mean-of-inverses",
                "You average the inverse probabilities: average the logarithms.",
                of(p -> IntStream.range(0, p.length)
                        .mapToDouble(i -> 1 / p[i])
                        .average()
                        .orElse(Double.NaN)));
        mistake(
                "exchanged",
                "Rows and columns are swapped: row a holds what comes after a.",
                (p, words) -> RIGHT.perplexity(p.transpose(), words));
        mistake(
                "whole-numbers",
                "1 / (T − 1) is a division of whole numbers and gives 0: write 1.0 / (T − 1).",
                of(p -> 1.0));
        mistake(
                "text-probability",
                "This is the probability of the text: perplexity is its inverse to the power 1 / (T − 1).",
                of(p -> Math.exp(-nats(p))));
        mistake(
                "before-the-first",
                "You guess the first word, which is given and has no word before it: begin at t = 1.",
                (p, words) -> guessed(p, words, 0));
        mistake(
                "one-word-too-many",
                "One word too many: the last word to guess is w_{T−1}.",
                (p, words) -> guessed(p, words, 1));
        mistake(
                "first-left-out",
                "The first of the guessed words is left out: it is w_1.",
                of(p -> Math.exp((nats(p) + Math.log(p[0])) / p.length)));
        mistake(
                "last-left-out",
                "The last word is left out: w_{T−1} is guessed too.",
                of(p -> Math.exp((nats(p) + Math.log(p[p.length - 1])) / p.length)));
        mistake(
                "last-not-guessed",
                "The last word is left out: w_{T−1} is guessed too.",
                of(p -> Math.exp((nats(p) + Math.log(p[p.length - 1])) / (p.length - 1))));

        Law<BigramPerplexity> longOnes = special(draw -> call(draw, LONG_TEXT, 8));
        mistake(
                longOnes,
                "underflow",
                "The product of many probabilities is too small for a double and becomes 0: add their logarithms instead.",
                of(p -> Math.pow(
                        IntStream.range(0, p.length).mapToDouble(i -> p[i]).reduce(1, (a, b) -> a * b),
                        -1.0 / p.length)));

        check(0, "the example worked by hand", BigramPerplexityCheck::equalsHandArithmetic);
        obeys(2, "random texts of several lengths");
        obeys(1, "a text of two thousand words", longOnes);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<BigramPerplexity> trial) {
        INDArray p = Nd4j.createFromArray(
                new float[][] {{0.5f / 4.5f, 2.5f / 4.5f, 1.5f / 4.5f}, {0.6f, 0.2f, 0.2f}, {0.6f, 0.2f, 0.2f}});
        int[] words = {0, 2, 0, 1};
        // 1/3 · 3/5 · 5/9 = 1/9, and the third root of 9 is 2.0801
        trial.gives(Math.cbrt(9), new Call<>("T=4, V=3", answer -> answer.perplexity(p, words)));
    }

    private static double nats(double... p) {
        double sum = 0;
        for (double probability : p) {
            sum -= Math.log(probability);
        }
        return sum;
    }

    /** An answer computed from the probabilities of the guessed words. */
    private static BigramPerplexity of(ToDoubleFunction<double[]> measure) {
        return (p, words) -> measure.applyAsDouble(IntStream.range(1, words.length)
                .mapToDouble(t -> p.getDouble(words[t - 1], words[t]))
                .toArray());
    }

    /** Reads one place before the text, or one after it. */
    private static double guessed(INDArray p, int[] words, int shift) {
        double nats = 0;
        for (int t = 0; t < words.length; t++) {
            nats -= Math.log(p.getDouble(words[t - 1 + shift], words[t + shift]));
        }
        return nats;
    }

    private static Call<BigramPerplexity> call(Draw draw, int T, int V) {
        INDArray p = Transforms.softmax(draw.normal(V, V));
        int[] words = Words.draw(draw, T, V);
        return new Call<>("T=" + T + ", V=" + V, answer -> answer.perplexity(p, words));
    }
}
