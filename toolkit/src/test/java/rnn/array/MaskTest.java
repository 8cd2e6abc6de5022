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
