package rnn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class EntropyTest {
    private static final Mask MASK = Mask.ofLengths(2, 2, 1);

    private final Parameter logits = new Parameter("logits", Init.uniform(new Random(1), 2, 2, 2, 3));

    @Test
    void gradientMatchesCentralDifferenceWithPadding() {
        GradientCheck.of(List.of(logits), () -> Entropy.of(logits, MASK).scale(-3))
                .require();
    }

    @Test
    void equalLogitsHaveTheLogarithmOfTheClassesAndNoGradient() {
        Parameter z = new Parameter("z", FloatArray.ofZeros(1, 1, 8));
        assertEquals(Math.log(8), Entropy.of(z, Mask.full(1, 1)).backward(), Tolerances.SINGLE);
        for (int c = 0; c < 8; c++) {
            assertEquals(0, z.gradient().get(c), Tolerances.SINGLE);
        }
    }

    @Test
    void theMeanIsOverWhatTheMaskLeavesIn() {
        double[][] weights = {{3, 1}, {0, 0}};
        Var z = Var.constant(FloatArray.of(new float[] {0, 0, 0, (float) Math.log(3), 9, 1, 2, 7}, 2, 2, 2));
        double second = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75));
        assertEquals(
                (3 * Math.log(2) + second) / 4, Entropy.of(z, new Mask(weights)).item(), Tolerances.SINGLE);
    }

    @Test
    void certaintyIsZeroAndHugeLogitsStayFinite() {
        float low = Float.NEGATIVE_INFINITY;
        Parameter z = new Parameter("z", FloatArray.of(new float[] {1e4f, -1e4f, 0, low}, 1, 2, 2));
        assertEquals(0, Entropy.of(z, Mask.full(1, 2)).backward());
        assertTrue(z.gradient().isFinite());
    }

    @Test
    void whatStandsInThePaddingNeverMatters() {
        double before = Entropy.of(logits, MASK).item();
        logits.value().set(9, Double.NaN);
        assertEquals(before, Entropy.of(logits, MASK).backward());
        assertTrue(logits.gradient().isFinite());
    }

    @Test
    void shapesThatDoNotFitAndAnAllMaskedBatchAreNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Entropy.of(logits, Mask.full(3, 2)));
        assertEquals("entropy: logits [2, 2, 3] and a mask of [3, 2] must have the same T and N", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Entropy.of(logits, new Mask(new double[2][2])));
        assertThrows(IllegalArgumentException.class, () -> Entropy.of(logits, null));
    }
}
