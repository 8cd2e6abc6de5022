package check.ex44;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ContentWeights;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Task 44.1: softmax of β times the cosine. */
public final class ContentWeightsCheck extends TaskCheck<ContentWeights> {
    private static final ContentWeights RIGHT =
            (k, M, beta) -> softmax(scores(k, M, (dot, key, slot) -> beta * cosine(dot, key, slot)));

    /** A score of a slot, from the dot product and both lengths. */
    private interface Score {
        double of(double dot, double key, double slot);
    }

    /** For the exercise, and for JUnit. */
    public ContentWeightsCheck() {
        super("44.1", "where a head looks", ContentWeights.class);
        right(RIGHT);
        calls(draw -> call(draw, 1 + draw.size(1, 3) / 2.0, -1));

        mistake(
                "dot",
                "You weigh by the dot product: divide it by both lengths, or a long slot wins whatever it holds.",
                (k, M, beta) -> softmax(scores(k, M, (dot, key, slot) -> beta * dot)));
        mistake(
                "key-length",
                "You divide by the key's length alone: divide by the slot's as well.",
                (k, M, beta) -> softmax(scores(k, M, (dot, key, slot) -> beta * dot / key)));
        mistake(
                "slot-length",
                "You divide by the slot's length alone: divide by the key's as well.",
                (k, M, beta) -> softmax(scores(k, M, (dot, key, slot) -> beta * dot / slot)));
        mistake(
                "squared",
                "Your lengths are sums of squares: take their square roots.",
                (k, M, beta) -> softmax(scores(k, M, (dot, key, slot) -> beta * dot / (key * key * slot * slot))));
        mistake(
                "no-strength",
                "You leave β out: it says how much the best slot wins.",
                (k, M, beta) -> softmax(scores(k, M, ContentWeightsCheck::cosine)));
        mistake(
                "divided",
                "You divide by β: multiply, so that a larger β makes a sharper choice.",
                (k, M, beta) -> softmax(scores(k, M, (dot, key, slot) -> cosine(dot, key, slot) / beta)));
        mistake(
                "scores",
                "You return the scores β cos: take their softmax, so that the weights sum to 1.",
                (k, M, beta) -> scores(k, M, (dot, key, slot) -> beta * cosine(dot, key, slot)));
        mistake(
                "not-normalised",
                "Your weights do not sum to 1: divide the exponentials by their sum.",
                (k, M, beta) -> each(scores(k, M, (dot, key, slot) -> beta * cosine(dot, key, slot)), Math::exp));
        mistake(
                "after",
                "You multiply the softmax by β: β belongs inside, before the exponential.",
                (k, M, beta) -> each(softmax(scores(k, M, ContentWeightsCheck::cosine)), weight -> beta * weight));

        Law<ContentWeights> empty = special(draw -> call(draw, 2, 1));
        mistake(
                empty,
                "empty-slot",
                "An empty slot gives 0 / 0 in yours, and one NaN spoils all weights: its cosine counts as 0.",
                (k, M, beta) -> softmax(scores(k, M, (dot, key, slot) -> beta * dot / (key * slot))));
        mistake(
                empty,
                "empty-ignored",
                "You give an empty slot the weight 0: its cosine is 0, so its weight is that of a score of 0.",
                (k, M, beta) -> softmax(scores(
                        k,
                        M,
                        (dot, key, slot) -> slot == 0 ? Double.NEGATIVE_INFINITY : beta * cosine(dot, key, slot))));
        Law<ContentWeights> strong = special(draw -> call(draw, 2000, -1));
        mistake(
                strong,
                "overflow",
                "The exponential of a large score is infinite: subtract the largest score from all of them first.",
                (k, M, beta) -> {
                    double[] e = each(scores(k, M, (dot, key, slot) -> beta * cosine(dot, key, slot)), Math::exp);
                    double sum = Arrays.stream(e).sum();
                    return each(e, one -> one / sum);
                });

        check(0, "three slots by hand", ContentWeightsCheck::example);
        obeys(2, "random memories");
        obeys(1, "a memory with an empty slot", empty);
        obeys(1, "a very strong look", strong);
        leavesArgumentsAlone(1);
    }

    private static void example(Trial<ContentWeights> trial) {
        double[] expected = {0.5910154348, 0.0799852412, 0.3289993239};
        trial.gives(expected, call(new double[] {1, 0}, new double[][] {{1, 0}, {0, 1}, {1, 1}}, 2));
    }

    private static double cosine(double dot, double key, double slot) {
        return slot == 0 ? 0 : dot / (key * slot);
    }

    private static double[] scores(double[] key, double[][] memory, Score score) {
        return Arrays.stream(memory)
                .mapToDouble(slot -> score.of(dot(key, slot), Math.sqrt(dot(key, key)), Math.sqrt(dot(slot, slot))))
                .toArray();
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(j -> a[j] * b[j]).sum();
    }

    private static double[] each(double[] numbers, DoubleUnaryOperator function) {
        return Arrays.stream(numbers).map(function).toArray();
    }

    private static double[] softmax(double... scores) {
        double largest = Arrays.stream(scores).max().orElse(0);
        double[] e = each(scores, score -> Math.exp(score - largest));
        double sum = Arrays.stream(e).sum();
        return each(e, one -> one / sum);
    }

    private static Call<ContentWeights> call(Draw draw, double strength, int empty) {
        int width = draw.size(2, 4);
        double[][] rows = draw.normal(draw.size(4, 6) + 1, width).toDoubleMatrix();
        double[][] memory = Arrays.copyOfRange(rows, 1, rows.length);
        if (empty >= 0) {
            memory[empty] = new double[width];
        }
        return call(rows[0], memory, strength);
    }

    private static Call<ContentWeights> call(double[] key, double[][] memory, double strength) {
        return new Call<>(
                "K=" + memory.length + ", W=" + key.length + ", β=" + strength,
                answer -> answer.weights(
                        key.clone(), Arrays.stream(memory).map(double[]::clone).toArray(double[][]::new), strength));
    }
}
