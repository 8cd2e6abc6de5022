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
