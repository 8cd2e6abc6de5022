package check.ex02;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.CrossEntropy;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 2.2: L = 1/N Σ −ln softmax(z)[target], also for big numbers. */
public final class CrossEntropyCheck extends TaskCheck<CrossEntropy> {
    private static final Item SURPRISE = (z, target) -> {
        double most = Arrays.stream(z).max().orElseThrow();
        return most + Math.log(Arrays.stream(z).map(v -> Math.exp(v - most)).sum()) - z[target];
    };
    private static final CrossEntropy RIGHT = mean(SURPRISE);
    private static final String TOO_BIG = "An exponential became infinite or a probability became 0: use"
            + " m + ln Σ e^(z − m) − z[target], where m is the row's largest logit.";

    /** For the exercise, and for JUnit. */
    public CrossEntropyCheck() {
        super("2.2", "cross-entropy", CrossEntropy.class);
        right(RIGHT);
        calls(draw -> call(draw, 1, 0));

        mistake(
                "sum",
                "The sum over the batch is not divided by N: the loss is a mean.",
                (z, targets) -> targets.length * RIGHT.loss(z, targets));
        mistake(
                "divided-by-classes",
                "You divide the sum by C, the number of classes: divide by N, the number of rows.",
                (z, targets) -> targets.length * RIGHT.loss(z, targets) / z.size(1));
        mistake(
                "divided-by-all",
                "You divide the sum by N·C, all the numbers: only the right class of each row counts, so divide by N.",
                (z, targets) -> RIGHT.loss(z, targets) / z.size(1));
        mistake(
                "sign",
                "The minus is missing: the logarithm of a probability is negative, but a surprise is not.",
                (z, targets) -> -RIGHT.loss(z, targets));
        mistake(
                "bits",
                "Your logarithm has base 2, which gives bits: the task asks for nats, so use Math.log.",
                (z, targets) -> RIGHT.loss(z, targets) / Math.log(2));
        mistake(
                "base-ten",
                "Your logarithm has base 10: use Math.log.",
                (z, targets) -> RIGHT.loss(z, targets) / Math.log(10));
        mistake(
                "probability",
                "This is the mean probability of the right classes: the logarithm is missing.",
                mean((z, target) -> Math.exp(-SURPRISE.of(z, target))));
        mistake(
                "log-of-mean",
                "This is the logarithm of the mean probability: take the logarithm of each probability first, then the mean.",
                (z, targets) -> -Math.log(mean((row, target) -> Math.exp(-SURPRISE.of(row, target)))
                        .loss(z, targets)));
        mistake(
                "perplexity",
                "This is the perplexity, e to the loss.",
                (z, targets) -> Math.exp(RIGHT.loss(z, targets)));
        mistake(
                "no-softmax",
                "The softmax is missing: this is the mean of −z at the right classes.",
                mean((z, target) -> -z[target]));
        mistake(
                "most-likely",
                "This is −ln of the largest probability of each row: take the probability of the right class.",
                mean((z, target) -> SURPRISE.of(z, largest(z))));
        mistake(
                "largest-not-added-again",
                "You subtract the largest logit m but never add it back: ln Σ e^z = m + ln Σ e^(z − m).",
                mean((z, target) -> SURPRISE.of(z, target) - z[largest(z)]));
        mistake(
                "no-target",
                "You do not subtract the logit of the right class: −ln p = ln Σ e^z − z[target].",
                mean((z, target) -> SURPRISE.of(z, target) + z[target]));
        mistake(
                "largest-subtracted-twice",
                "You subtract m a second time: ln Σ e^z = m + ln Σ e^(z − m).",
                mean((z, target) -> SURPRISE.of(z, target) - 2 * z[largest(z)]));
        mistake(
                "first-row-only",
                "This is only the first row's loss: add up all rows.",
                (z, targets) -> RIGHT.loss(z.getRow(0, true), new int[] {targets[0]}));
        mistake(
                "last-row-alone",
                "Only the last row is in the sum: add each row's surprise with +=.",
                (z, targets) -> lastRow(z, targets) / targets.length);
        mistake("last-row-only", "This is only the last row's loss: add up all rows.", CrossEntropyCheck::lastRow);
        mistake(
                "all-classes",
                "You add the surprises of all classes: only that of the right class counts.",
                mean((z, target) -> IntStream.range(0, z.length)
                        .mapToDouble(k -> SURPRISE.of(z, k))
                        .sum()));
        mistake(
                "targets-from-one",
                "You count the classes from 1: class 0 is column 0.",
                mean((z, target) -> SURPRISE.of(z, (target + z.length - 1) % z.length)));
        mistake(
                "minus-probability",
                "This is minus the mean probability: take the logarithm of each.",
                mean((z, target) -> -Math.exp(-SURPRISE.of(z, target))));
        mistake(
                "largest-only-added",
                "You add m, but never subtracted it in the exponents: ln Σ e^z = m + ln Σ e^(z − m).",
                mean((z, target) -> SURPRISE.of(z, target) + z[largest(z)]));

        Law<CrossEntropy> big = special(draw -> call(draw, 1000, 0));
        mistake(
                big,
                "unstable",
                TOO_BIG,
                mean((z, target) -> -Math.log(
                        Math.exp(z[target]) / Arrays.stream(z).map(Math::exp).sum())));
        mistake(
                big,
                "infinite",
                TOO_BIG,
                mean((z, target) -> Math.log(Arrays.stream(z).map(Math::exp).sum()) - z[target]));
        mistake(
                big,
                "largest-of-all",
                "You subtract the largest logit of the whole matrix: in a row far below it all exponentials become 0. Each row needs its own m.",
                (z, targets) -> {
                    double m = z.maxNumber().doubleValue();
                    return mean((row, target) -> m
                                    + Math.log(Arrays.stream(row)
                                            .map(one -> Math.exp(one - m))
                                            .sum())
                                    - row[target])
                            .loss(z, targets);
                });

        Law<CrossEntropy> low = special(draw -> call(draw, 1, -1000));
        mistake(
                low,
                "largest-from-zero",
                "Your search for the largest logit begins at 0: in a row of negative logits it finds none. Begin with the row's first logit.",
                mean((z, target) -> Math.log(Arrays.stream(z).map(Math::exp).sum()) - z[target]));

        check(0, "the example worked by hand", CrossEntropyCheck::equalsHandArithmetic);
        obeys(2, "random logits of several sizes");
        check(1, "logits as big as 1000", trial -> {
            trial.obeys(big);
            trial.obeys(low);
        });
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<CrossEntropy> trial) {
        INDArray z = Nd4j.createFromArray(new float[][] {{1, 0, 0}, {0, 0, 0}});
        // −ln 0.57612 = 0.55144 and ln 3 = 1.09861, mean 0.82503
        trial.gives(0.82503, new Call<>("N=2, C=3", answer -> answer.loss(z, new int[] {0, 2})));
    }

    private interface Item {
        double of(double[] z, int target);
    }

    private static CrossEntropy mean(Item item) {
        return (z, targets) -> IntStream.range(0, targets.length)
                .mapToDouble(n -> item.of(z.getRow(n).toDoubleVector(), targets[n]))
                .average()
                .orElseThrow();
    }

    private static double lastRow(INDArray z, int... targets) {
        int last = targets.length - 1;
        return RIGHT.loss(z.getRow(last, true), new int[] {targets[last]});
    }

    private static int largest(double... z) {
        return IntStream.range(0, z.length).reduce(0, (a, b) -> z[b] > z[a] ? b : a);
    }

    private static Call<CrossEntropy> call(Draw draw, double scale, double shift) {
        int N = draw.size(3, 5);
        int C = draw.size(6, 8);
        INDArray z = draw.scaled(scale, N, C).add(shift);
        int[] targets = IntStream.range(0, N).map(n -> draw.size(0, C - 1)).toArray();
        return new Call<>("N=" + N + ", C=" + C, answer -> answer.loss(z, targets));
    }
}
