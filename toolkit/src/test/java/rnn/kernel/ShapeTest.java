package rnn.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rnn.array.Mask;

class ShapeTest {
    private static final int SIZE = 2;

    /** Where the vectors make a buffer's row as wide as the parts of a sequence's row together, parts still lie apart. */
    @Test
    void aPartIsLoadedAndStoredRowByRowHoweverWideTheBuffer() {
        Shape shape = new Shape(Mask.full(1, 3), SIZE);
        float[] sequence = {1, 2, -1, -2, 3, 4, -3, -4, 5, 6, -5, -6};
        for (int width : new int[] {SIZE, 3, 2 * SIZE, 5}) {
            float[] buffer = new float[3 * width];
            shape.load(sequence, 1, 2, 0, 0, 3, buffer, width);
            float[] back = new float[sequence.length];
            shape.store(buffer, width, back, 1, 2, 0, 0, 3);
            assertArrayEquals(new float[] {0, 0, -1, -2, 0, 0, -3, -4, 0, 0, -5, -6}, back, "width " + width);
            for (int row = 0; row < 3; row++) {
                float[] loaded = {buffer[row * width], buffer[row * width + 1]};
                assertArrayEquals(new float[] {-2 * row - 1, -2 * row - 2}, loaded, "row " + row + ", width " + width);
            }
        }
    }

    @Test
    void aThreadGetsMoreSequencesTheLessWorkEachIs() {
        assertEquals(4, new Shape(Mask.full(20, 11), 96).grain(1), "a tile's rows at least");
        assertEquals(8, new Shape(Mask.full(64, 32), 32).grain(1));
        assertEquals(4, new Shape(Mask.full(64, 32), 32).grain(4));
        assertTrue(new Shape(Mask.full(1, 32), SIZE).grain(1) > 32, "a tiny network stays on one thread");
    }

    @Test
    void aSequenceOfOnePartIsLoadedAndStoredAsAWhole() {
        Shape shape = new Shape(Mask.full(2, 3), SIZE);
        float[] sequence = {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6};
        float[] buffer = new float[3 * SIZE];
        shape.load(sequence, 1, 0, 3, buffer, SIZE);
        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, buffer);
        float[] back = new float[sequence.length];
        shape.store(buffer, SIZE, back, 1, 0, 3);
        assertArrayEquals(sequence, back);
    }
}
