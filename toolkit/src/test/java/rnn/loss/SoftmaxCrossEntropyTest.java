package rnn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.Fixture;
import rnn.Tolerances;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class SoftmaxCrossEntropyTest {
    @Test
    void weightsWhoseSumIsNoNumberWeighAsTheirShares() {
        Parameter z = new Parameter("z", FloatArray.of(new float[] {1, 2, 3, 4}, 1, 2, 2));
        int[][] targets = {{0, 1}};
        double expected = SoftmaxCrossEntropy.of(z, targets).item();
        for (double weight : new double[] {1e308, Double.MAX_VALUE, Double.MIN_VALUE}) {
            Mask mask = new Mask(new double[][] {{weight, weight}});
            assertEquals(expected, SoftmaxCrossEntropy.of(z, targets, mask).item(), 1e-7);
        }
    }

    private static final int[][] TARGETS = {{0, 2}, {1, 99}};
    private static final Mask MASK = Mask.ofLengths(2, 2, 1);

    private final Parameter logits = new Parameter("logits", Init.uniform(new Random(1), 2, 2, 2, 3));

    @Test
    void gradientMatchesCentralDifferenceWithPadding() {
        GradientCheck.of(List.of(logits), () -> SoftmaxCrossEntropy.of(logits, TARGETS, MASK))
                .require();
    }

    @Test
    void gradientOfAScaledLossMatchesToo() {
        GradientCheck.of(List.of(logits), () -> SoftmaxCrossEntropy.of(logits, TARGETS, MASK)
                        .scale(-3))
                .require();
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        Fixture pytorch = Fixture.read("cross_entropy");
        Parameter z = new Parameter("z", Conversions.toFloat(pytorch.get("logits")));
        INDArray mask = pytorch.get("mask");
        Var loss = SoftmaxCrossEntropy.of(z, pytorch.integers("targets"), new Mask(mask.toDoubleMatrix()));
        pytorch.assertEqual("loss", loss.value());
        loss.backward();
        pytorch.assertEqual("dlogits", z.gradient());
    }

    private static final double[][] WEIGHTS = {{2, -1.5}, {0, Double.NaN}};

    @Test
    void gradientWithWeightsOfBothSignsMatchesToo() {
        GradientCheck.of(List.of(logits), () -> SoftmaxCrossEntropy.of(logits, TARGETS, WEIGHTS, MASK))
                .require();
    }

    @Test
    void aWeightedLossIsTheWeightedSumOfItsItems() {
        Parameter z = new Parameter("z", Init.uniform(new Random(3), 2, 3, 2, 4));
        int[][] targets = {{0, 3}, {1, 2}, {2, 0}};
        double[][] weights = {{1, -2}, {0, 0.5}, {-3, 4}};
        double[][] counts = {{1, 1}, {2, 0}, {1, 3}};
        double sum = 0;
        double total = 0;
        for (int t = 0; t < 3; t++) {
            for (int n = 0; n < 2; n++) {
                double[] e = new double[4];
                double all = 0;
                for (int c = 0; c < 4; c++) {
                    e[c] = Math.exp(z.value().get((2 * t + n) * 4 + c));
                    all += e[c];
                }
                sum += -counts[t][n] * weights[t][n] * Math.log(e[targets[t][n]] / all);
                total += counts[t][n];
            }
        }
        Var loss = SoftmaxCrossEntropy.of(z, targets, weights, new Mask(counts));
        assertEquals(sum / total, loss.backward(), Tolerances.SINGLE);
        for (int c = 0; c < 4; c++) {
            assertEquals(0, z.gradient().get(8 + c), "weight 0");
            assertEquals(0, z.gradient().get(12 + c), "mask 0");
        }
    }

    @Test
    void weightsOfOneChangeNothingAndMinusOneTurnsTheLossOver() {
        double[][] ones = {{1, 1}, {1, 1}};
        double[][] minus = {{-1, -1}, {-1, -1}};
        double plain = SoftmaxCrossEntropy.of(logits, TARGETS, MASK).item();
        assertEquals(plain, SoftmaxCrossEntropy.of(logits, TARGETS, ones, MASK).item());
        assertEquals(
                -plain, SoftmaxCrossEntropy.of(logits, TARGETS, minus, MASK).item());
    }

    @Test
    void oneItemWithAWeight() {
        Parameter z = new Parameter("z", FloatArray.of(new float[] {0, 0, 0}, 1, 1, 3));
        Var loss = SoftmaxCrossEntropy.of(z, new int[][] {{1}}, new double[][] {{-3}}, Mask.full(1, 1));
        assertEquals(-3 * Math.log(3), loss.backward(), Tolerances.SINGLE);
        assertEquals(-1, z.gradient().get(0), Tolerances.SINGLE);
        assertEquals(2, z.gradient().get(1), Tolerances.SINGLE);
    }

    @Test
    void weightsThatAreNoNumbersOrDoNotFitAreNamed() {
        double[][] bad = {{1, Double.NaN}, {1, 1}};
        assertEquals(
                "cross-entropy: the weight of item 1 is NaN; a weight is a finite number of either sign, and what is"
                        + " not to count has the mask 0",
                refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, bad, MASK)));
        bad[0][1] = Double.NEGATIVE_INFINITY;
        refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, bad, MASK));
        assertEquals(
                "cross-entropy: weights are [T][N] like the targets, but step 1 holds none for the targets [1, 99]",
                refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, new double[][] {{1, 1}}, MASK)));
        refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, new double[][] {{1, 1}, {1}}, MASK));
        refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, new double[][] {{1, 1}, {1, 1}, {1, 1}}, MASK));
        refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, new double[][] {{1, 1}, null}, MASK));
        refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, null, MASK));
        refusal(() -> SoftmaxCrossEntropy.of(logits, new int[][] {{0, 2}, {3, 0}}, WEIGHTS, Mask.full(2, 2)));
    }

    @Test
    void equalLogitsCostTheLogarithmOfTheClasses() {
        Var loss = SoftmaxCrossEntropy.of(Var.constant(FloatArray.ofZeros(1, 8)), new int[] {3});
        assertEquals(Math.log(8), loss.item(), Tolerances.SINGLE);
    }

    @Test
    void hugeLogitsStayFinite() {
        Parameter z = new Parameter("z", FloatArray.of(new float[] {1e4f, -1e4f}, 1, 2));
        Var loss = SoftmaxCrossEntropy.of(z, new int[] {1});
        assertEquals(2e4, loss.backward(), 1);
        assertTrue(z.gradient().isFinite());
    }

    @Test
    void whatStandsInThePaddingNeverMatters() {
        double before = SoftmaxCrossEntropy.of(logits, TARGETS, MASK).item();
        logits.value().set(9, Double.NaN);
        assertEquals(before, SoftmaxCrossEntropy.of(logits, TARGETS, MASK).backward());
        assertTrue(logits.gradient().isFinite());
    }

    @Test
    void raggedMissingAndTurnedTargetsAreNamed() {
        assertEquals(
                "cross-entropy: targets are [T][N], as many in each step, but step 1 holds [2], step 0 [0, 1, 2]",
                refusal(() -> SoftmaxCrossEntropy.of(logits, new int[][] {{0, 1, 2}, {2}})));
        refusal(() -> SoftmaxCrossEntropy.of(logits, new int[][] {{0, 1}, null}));
        refusal(() -> SoftmaxCrossEntropy.of(logits, new int[][] {null, {0, 1}}));
        refusal(() -> SoftmaxCrossEntropy.of(logits, new int[0][]));
        refusal(() -> SoftmaxCrossEntropy.of(logits, (int[][]) null));
        refusal(() -> SoftmaxCrossEntropy.of(logits, TARGETS, null));
        Var turned = Var.constant(FloatArray.ofZeros(3, 2, 4));
        assertEquals(
                "cross-entropy: outputs [3, 2, 4] and a mask of [2, 3] must have the same T and N",
                refusal(() -> SoftmaxCrossEntropy.of(turned, new int[2][3])));
        assertEquals(
                "binary cross-entropy: targets are [T][N], as many in each step, but step 1 holds [1], step 0 [0, 1, 0]",
                refusal(() -> BinaryCrossEntropy.of(
                        Var.constant(FloatArray.ofZeros(2, 2, 1)), new int[][] {{0, 1, 0}, {1}}, Mask.full(2, 2))));
    }

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @Test
    void badTargetsShapesAndAnAllMaskedBatchAreNamed() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> SoftmaxCrossEntropy.of(logits, new int[][] {{0, 2}, {3, 0}}));
        assertEquals("cross-entropy: target 3 of item 2 is not one of the 3 classes, 0 to 2", e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> SoftmaxCrossEntropy.of(logits, TARGETS, new Mask(new double[2][2])));
        assertThrows(IllegalArgumentException.class, () -> SoftmaxCrossEntropy.of(logits, new int[] {0}));
    }
}
