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
    void aLengthOfZeroOrBeyondTheBatchIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Mask.ofLengths(3, 0));
        Exception e = assertThrows(IllegalArgumentException.class, () -> Mask.ofLengths(3, 1, 4));
        assertEquals("sequence 1 has length 4; in a batch of 3 steps it must be 1 to 3", e.getMessage());
    }

    @Test
    void negativeWeightsAndRaggedStepsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Mask(new double[][] {{-1}}));
        assertThrows(IllegalArgumentException.class, () -> new Mask(new double[][] {{Double.NaN}}));
        assertThrows(IllegalArgumentException.class, () -> new Mask(new double[][] {{1}, {1, 1}}));
    }
}
