package rnn.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MaskTest {
    @Test
    void lengthsBecomeOnesThenZeros() {
        Mask mask = Mask.ofLengths(3, 1, 3);
        assertArrayEquals(new double[] {1, 1, 0, 1, 0, 1}, mask.flat());
        assertArrayEquals(new double[] {1, 0}, mask.complementAt(2));
        assertTrue(mask.isFull(0));
        assertFalse(mask.isFull(1));
    }

    @Test
    void lengthsAreReadBackFromTheMask() {
        assertArrayEquals(new int[] {1, 3}, Mask.ofLengths(3, 1, 3).lengths());
        assertArrayEquals(new int[] {0, 2}, new Mask(new double[][] {{0, 0}, {0, 0.5}, {0, 0}}).lengths());
    }

    @Test
    void reversalTurnsEachSequenceWithinItsOwnLength() {
        // Rows are t·2 + n: sequence 0 has steps at rows 0 2 4, sequence 1 at 1 3 and padding at 5.
        assertArrayEquals(new int[] {4, 3, 2, 1, 0, 5}, Mask.ofLengths(3, 3, 2).reversal());
    }

    @Test
    void reversedMaskOfTrailingPaddingIsTheSameButGapsMove() {
        Mask trailing = Mask.ofLengths(3, 3, 2);
        assertArrayEquals(trailing.flat(), trailing.reversed().flat());
        assertArrayEquals(
                new double[] {1, 0, 1, 1},
                new Mask(new double[][] {{1}, {1}, {0}, {1}}).reversed().flat());
    }

    @Test
    void everyWeightAboveZeroIsReal() {
        Mask mask = new Mask(new double[][] {{0.5, 2, 0}, {1e-300, 1e308, 1}});
        assertArrayEquals(new double[] {1, 1, 0}, mask.realAt(0));
        assertArrayEquals(new double[] {0, 0, 1}, mask.complementAt(0));
        assertArrayEquals(new double[] {1, 1, 0, 1, 1, 1}, mask.real());
        assertFalse(mask.isFull(0));
        assertTrue(mask.isFull(1));
        assertArrayEquals(new double[] {0.5, 2, 0}, mask.at(0));
    }

    @Test
    void sharesOfAMeanDoNotDependOnTheWeightsCommonSize() {
        double[] expected = {0.25, 0.75, 0};
        for (double size : new double[] {1, 1e-300, 1e308 / 3}) {
            assertArrayEquals(expected, new Mask(new double[][] {{size, 3 * size, 0}}).shares(), 1e-15);
        }
        assertArrayEquals(new double[] {0.5, 0.5}, new Mask(new double[][] {{1e308, 1e308}}).shares());
        assertThrows(IllegalArgumentException.class, () -> new Mask(new double[][] {{0, 0}}).shares());
    }

    @Test
    void aLengthOfZeroOrBeyondTheBatchIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Mask.ofLengths(3, 0));
        Exception e = assertThrows(IllegalArgumentException.class, () -> Mask.ofLengths(3, 1, 4));
        assertEquals("sequence 1 has length 4; in a batch of 3 steps it must be 1 to 3", e.getMessage());
    }

    @Test
    void negativeWeightsAndRaggedStepsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Mask(new double[][] {{-1}}));
        for (double weight : new double[] {-1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Exception e =
                    assertThrows(IllegalArgumentException.class, () -> new Mask(new double[][] {{1, 1}, {1, weight}}));
            assertEquals(
                    "mask: step 1 holds the weight " + weight
                            + "; a weight is 0 for padding, or a finite number above 0 for a real step",
                    e.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> new Mask(new double[][] {{1}, {1, 1}}));
    }
}
