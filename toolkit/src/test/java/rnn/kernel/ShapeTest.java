package rnn.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rnn.array.Mask;

class ShapeTest {
    private static final int SIZE = 2;

    /** Where the vectors make a buffer's row as wide as the parts of a sequence's row together, parts still lie apart. */
    @Test
    void partsAreLoadedAndStoredRowByRowHoweverWideTheBuffer() {
        Shape shape = new Shape(Mask.full(2, 3), SIZE);
        float[] sequence = new float[2 * 3 * 2 * SIZE];
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = i;
        }
        for (int width : new int[] {SIZE, 3, 2 * SIZE, 5}) {
            float[][] parts = new float[2][2 * width];
            shape.load(sequence, 1, 1, 2, parts, width); // rows 1 and 2 of step 1 begin at 16
            for (int row = 0; row < 2; row++) {
                for (int part = 0; part < 2; part++) {
                    float first = 16 + 4 * row + 2 * part;
                    float[] loaded = {parts[part][row * width], parts[part][row * width + 1]};
                    assertArrayEquals(new float[] {first, first + 1}, loaded, "part " + part + ", width " + width);
                }
            }
            float[] back = new float[sequence.length];
            shape.store(parts, width, back, 1, 1, 2);
            assertArrayEquals(Arrays.copyOfRange(sequence, 16, 24), Arrays.copyOfRange(back, 16, 24), "width " + width);
            assertArrayEquals(new float[16], Arrays.copyOf(back, 16), "nothing else is written, width " + width);
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
