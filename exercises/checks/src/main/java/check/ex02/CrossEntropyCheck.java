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

/** Task 2.2: L = 1/N Σ −ln softmax(a)[target], also for big numbers. */
public final class CrossEntropyCheck extends TaskCheck<CrossEntropy> {
    private static final Item SURPRISE = (a, target) -> {
        double most = Arrays.stream(a).max().orElseThrow();
        return most + Math.log(Arrays.stream(a).map(v -> Math.exp(v - most)).sum()) - a[target];
    };
    private static final CrossEntropy RIGHT = mean(SURPRISE);
    private static final String TOO_BIG = "An exponential became infinite or a probability became 0: use"
            + " m + ln Σ e^(a − m) − a[target], where m is the row's largest logit.";

    /** For the exercise, and for JUnit. */
    public CrossEntropyCheck() {
        super("2.2", "cross-entropy", CrossEntropy.class);
        right(RIGHT);
        calls(draw -> call(draw, 1, 0));

        mistake(
                "sum",
                "The sum over the batch is not divided by N: the loss is a mean.",
                (a, targets) -> targets.length * RIGHT.loss(a, targets));
        mistake(
                "divided-by-classes",
                "You divide the sum by C, the number of classes: divide by N, the number of rows.",
                (a, targets) -> targets.length * RIGHT.loss(a, targets) / a.size(1));
        mistake(
                "divided-by-all",
                "You divide the sum by N·C, all the numbers: only the right class of each row counts, so divide by N.",
                (a, targets) -> RIGHT.loss(a, targets) / a.size(1));
        mistake(
                "sign",
                "The minus is missing: the logarithm of a probability is negative, but a surprise is not.",
                (a, targets) -> -RIGHT.loss(a, targets));
        mistake(
                "bits",
                "Your logarithm has base 2, which gives bits: the task asks for nats, so use Math.log.",
                (a, targets) -> RIGHT.loss(a, targets) / Math.log(2));
        mistake(
                "base-ten",
                "Your logarithm has base 10: use Math.log.",
                (a, targets) -> RIGHT.loss(a, targets) / Math.log(10));
        mistake(
                "probability",
                "This is the mean probability of the right classes: the logarithm is missing.",
                mean((a, target) -> Math.exp(-SURPRISE.of(a, target))));
        mistake(
                "log-of-mean",
                "This is the logarithm of the mean probability: take the logarithm of each probability first, then the mean.",
                (a, targets) -> -Math.log(mean((row, target) -> Math.exp(-SURPRISE.of(row, target)))
                        .loss(a, targets)));
        mistake(
                "perplexity",
                "This is the perplexity, e to the loss.",
                (a, targets) -> Math.exp(RIGHT.loss(a, targets)));
        mistake(
                "no-softmax",
                "The softmax is missing: this is the mean of −a at the right classes.",
                mean((a, target) -> -a[target]));
        mistake(
                "most-likely",
                "This is −ln of the largest probability of each row: take the probability of the right class.",
                mean((a, target) -> SURPRISE.of(a, largest(a))));
        mistake(
                "largest-not-added-again",
                "You subtract the largest logit m but never add it back: ln Σ e^a = m + ln Σ e^(a − m).",
                mean((a, target) -> SURPRISE.of(a, target) - a[largest(a)]));
        mistake(
                "no-target",
                "You do not subtract the logit of the right class: −ln p = ln Σ e^a − a[target].",
                mean((a, target) -> SURPRISE.of(a, target) + a[target]));
        mistake(
                "largest-subtracted-twice",
                "You subtract m a second time: ln Σ e^a = m + ln Σ e^(a − m).",
                mean((a, target) -> SURPRISE.of(a, target) - 2 * a[largest(a)]));
        mistake(
                "first-row-only",
                "This is only the first row's loss: add up all rows.",
                (a, targets) -> RIGHT.loss(a.getRow(0, true), new int[] {targets[0]}));
        mistake(
                "last-row-alone",
                "Only the last row is in the sum: add each row's surprise with +=.",
                (a, targets) -> lastRow(a, targets) / targets.length);
        mistake("last-row-only", "This is only the last row's loss: add up all rows.", CrossEntropyCheck::lastRow);
        mistake(
                "all-classes",
                "You add the surprises of all classes: only that of the right class counts.",
                mean((a, target) -> IntStream.range(0, a.length)
                        .mapToDouble(k -> SURPRISE.of(a, k))
                        .sum()));
        mistake(
                "targets-from-one",
                "You count the classes from 1: class 0 is column 0.",
                mean((a, target) -> SURPRISE.of(a, (target + a.length - 1) % a.length)));
        mistake(
                "minus-probability",
                "This is minus the mean probability: take the logarithm of each.",
                mean((a, target) -> -Math.exp(-SURPRISE.of(a, target))));
        mistake(
                "largest-only-added",
                "You add m, but never subtracted it in the exponents: ln Σ e^a = m + ln Σ e^(a − m).",
                mean((a, target) -> SURPRISE.of(a, target) + a[largest(a)]));

        Law<CrossEntropy> big = special(draw -> call(draw, 1000, 0));
        mistake(
                big,
                "unstable",
                TOO_BIG,
                mean((a, target) -> -Math.log(
                        Math.exp(a[target]) / Arrays.stream(a).map(Math::exp).sum())));
        mistake(
                big,
                "infinite",
                TOO_BIG,
                mean((a, target) -> Math.log(Arrays.stream(a).map(Math::exp).sum()) - a[target]));
        mistake(
                big,
                "largest-of-all",
                "You subtract the largest logit of the whole matrix: in a row far below it all exponentials become 0. Each row needs its own m.",
                (a, targets) -> {
                    double m = a.maxNumber().doubleValue();
                    return mean((row, target) -> m
                                    + Math.log(Arrays.stream(row)
                                            .map(one -> Math.exp(one - m))
                                            .sum())
                                    - row[target])
                            .loss(a, targets);
                });

        Law<CrossEntropy> low = special(draw -> call(draw, 1, -1000));
        mistake(
                low,
                "largest-from-zero",
                "Your search for the largest logit begins at 0: in a row of negative logits it finds none. Begin with the row's first logit.",
                mean((a, target) -> Math.log(Arrays.stream(a).map(Math::exp).sum()) - a[target]));

        check(0, "the example worked by hand", CrossEntropyCheck::equalsHandArithmetic);
        obeys(2, "random logits of several sizes");
        check(1, "logits as big as 1000", trial -> {
            trial.obeys(big);
            trial.obeys(low);
        });
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<CrossEntropy> trial) {
        INDArray a = Nd4j.createFromArray(new float[][] {{1, 0, 0}, {0, 0, 0}});
        // −ln 0.57612 = 0.55144 and ln 3 = 1.09861, mean 0.82503
        trial.gives(0.82503, new Call<>("N=2, C=3", answer -> answer.loss(a, new int[] {0, 2})));
    }

    private interface Item {
        double of(double[] a, int target);
    }

    private static CrossEntropy mean(Item item) {
        return (a, targets) -> IntStream.range(0, targets.length)
                .mapToDouble(n -> item.of(a.getRow(n).toDoubleVector(), targets[n]))
                .average()
                .orElseThrow();
    }

    private static double lastRow(INDArray a, int... targets) {
        int last = targets.length - 1;
        return RIGHT.loss(a.getRow(last, true), new int[] {targets[last]});
    }

    private static int largest(double... a) {
        return IntStream.range(0, a.length).reduce(0, (i, j) -> a[j] > a[i] ? j : i);
    }

    private static Call<CrossEntropy> call(Draw draw, double scale, double shift) {
        int N = draw.size(3, 5);
        int C = draw.size(6, 8);
        INDArray a = draw.scaled(scale, N, C).add(shift);
        int[] targets = IntStream.range(0, N).map(n -> draw.size(0, C - 1)).toArray();
        return new Call<>("N=" + N + ", C=" + C, answer -> answer.loss(a, targets));
    }
}
