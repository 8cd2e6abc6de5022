package check.ex02;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.CrossEntropy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 2.2: L = 1/N Σ −ln softmax(z)[target], also for big numbers. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class CrossEntropyCheck {
    private interface Item {
        double of(double[] z, int target);
    }

    private static final Item SURPRISE = (z, target) -> {
        double most = Arrays.stream(z).max().orElseThrow();
        return most + Math.log(Arrays.stream(z).map(v -> Math.exp(v - most)).sum()) - z[target];
    };

    private static final CrossEntropy RIGHT = mean(SURPRISE);

    private static final List<Mistake<CrossEntropy>> MISTAKES = List.of(
            new Mistake<>(
                    "The sum over the batch is not divided by N: the loss is a mean.",
                    (z, targets) -> targets.length * RIGHT.loss(z, targets)),
            new Mistake<>(
                    "The sum is divided by C, the classes: divide by N, the rows.",
                    (z, targets) -> targets.length * RIGHT.loss(z, targets) / z.size(1)),
            new Mistake<>(
                    "The sum is divided by all N·C numbers: only the right class of each row counts, so divide by N.",
                    (z, targets) -> RIGHT.loss(z, targets) / z.size(1)),
            new Mistake<>(
                    "The minus is missing: a logarithm of a probability is negative, a surprise is not.",
                    (z, targets) -> -RIGHT.loss(z, targets)),
            new Mistake<>(
                    "The logarithm has base 2: that is bits, nats are asked for.",
                    (z, targets) -> RIGHT.loss(z, targets) / Math.log(2)),
            new Mistake<>(
                    "The logarithm has base 10: use Math.log.", (z, targets) -> RIGHT.loss(z, targets) / Math.log(10)),
            new Mistake<>(
                    "This is the mean probability of the right classes: the logarithm is missing.",
                    mean((z, target) -> Math.exp(-SURPRISE.of(z, target)))),
            new Mistake<>(
                    "This is the logarithm of the mean probability: take the logarithm of each, then the mean.",
                    (z, targets) -> -Math.log(mean((row, target) -> Math.exp(-SURPRISE.of(row, target)))
                            .loss(z, targets))),
            new Mistake<>("This is the perplexity, e to the loss.", (z, targets) -> Math.exp(RIGHT.loss(z, targets))),
            new Mistake<>(
                    "The softmax is missing: this is the mean of −z at the right classes.",
                    mean((z, target) -> -z[target])),
            new Mistake<>(
                    "This is −ln of the largest probability of each row: take the right class's.",
                    mean((z, target) -> SURPRISE.of(z, largest(z)))),
            new Mistake<>(
                    "The largest logit m is taken off and not added again: ln Σ e^z = m + ln Σ e^(z − m).",
                    mean((z, target) -> SURPRISE.of(z, target) - z[largest(z)])),
            new Mistake<>(
                    "The logit of the right class is not taken off: −ln p = ln Σ e^z − z[target].",
                    mean((z, target) -> SURPRISE.of(z, target) + z[target])),
            new Mistake<>(
                    "m is neither added again nor is z[target] taken off: −ln p = m + ln Σ e^(z − m) − z[target].",
                    mean((z, target) -> SURPRISE.of(z, target) + z[target] - z[largest(z)])),
            new Mistake<>(
                    "m is subtracted a second time: ln Σ e^z = m + ln Σ e^(z − m).",
                    mean((z, target) -> SURPRISE.of(z, target) - 2 * z[largest(z)])),
            new Mistake<>(
                    "This is the loss of the first row alone: add up over all rows.",
                    (z, targets) -> RIGHT.loss(z.getRow(0, true), new int[] {targets[0]})),
            new Mistake<>(
                    "Only the last row is in the sum: add each row's surprise with +=.",
                    (z, targets) -> lastRow(z, targets) / targets.length),
            new Mistake<>("This is the loss of the last row alone: add up over all rows.", CrossEntropyCheck::lastRow),
            new Mistake<>(
                    "The surprises of all classes are added: only that of the right class counts.",
                    mean((z, target) -> IntStream.range(0, z.length)
                            .mapToDouble(k -> SURPRISE.of(z, k))
                            .sum())),
            new Mistake<>(
                    "The targets are taken to begin at 1: class 0 is column 0.",
                    mean((z, target) -> SURPRISE.of(z, (target + z.length - 1) % z.length))),
            new Mistake<>(
                    "This is minus the mean probability: take the logarithm of each.",
                    mean((z, target) -> -Math.exp(-SURPRISE.of(z, target)))),
            new Mistake<>(
                    "m is added, but it was not taken off in the exponents: ln Σ e^z = m + ln Σ e^(z − m).",
                    mean((z, target) -> SURPRISE.of(z, target) + z[largest(z)])));

    private static final String TOO_BIG = "On the way an exponential became infinite or a probability 0: use"
            + " m + ln Σ e^(z − m) − z[target], where m is the row's largest logit.";

    private static final List<Mistake<CrossEntropy>> MISTAKES_WHERE_BIG = List.of(
            new Mistake<>(
                    TOO_BIG,
                    mean((z, target) -> -Math.log(Math.exp(z[target])
                            / Arrays.stream(z).map(Math::exp).sum()))),
            new Mistake<>(
                    TOO_BIG,
                    mean((z, target) -> Math.log(Arrays.stream(z).map(Math::exp).sum()) - z[target])),
            new Mistake<>(TOO_BIG, mean((z, target) -> -Math.log((float) Math.exp(-SURPRISE.of(z, target))))),
            new Mistake<>(
                    "The largest logit of the whole matrix is taken off: a row far below it loses all its exponentials. Each row needs its own m.",
                    (z, targets) -> {
                        double m = z.maxNumber().doubleValue();
                        return mean((row, target) -> m
                                        + Math.log(Arrays.stream(row)
                                                .map(one -> Math.exp(one - m))
                                                .sum())
                                        - row[target])
                                .loss(z, targets);
                    }));

    private static final Law<CrossEntropy> LAW = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 1));
    private static final Law<CrossEntropy> BIG = new Law<>(RIGHT, MISTAKES_WHERE_BIG, draw -> call(draw, 1000));

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

    private static Call<CrossEntropy> call(Draw draw, double scale) {
        int N = draw.size(3, 5);
        int C = draw.size(6, 8);
        INDArray z = draw.scaled(scale, N, C);
        int[] targets = IntStream.range(0, N).map(n -> draw.size(0, C - 1)).toArray();
        return new Call<>("N=" + N + ", C=" + C, answer -> answer.loss(z, targets));
    }

    /** For JUnit. */
    CrossEntropyCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<CrossEntropy> trial) {
        INDArray z = Nd4j.createFromArray(new float[][] {{1, 0, 0}, {0, 0, 0}});
        // −ln 0.57612 = 0.55144 and ln 3 = 1.09861, mean 0.82503
        trial.gives(0.82503, new Call<>("N=2, C=3", answer -> answer.loss(z, new int[] {0, 2})), LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random logits of several sizes")
    void equalsTheEquation(Trial<CrossEntropy> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("logits as big as 1000")
    void bigNumbersGiveAFiniteLoss(Trial<CrossEntropy> trial) {
        trial.obeys(BIG);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<CrossEntropy> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
