package rnn.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlidingWindowTest {
    @ParameterizedTest
    @CsvSource({
        "32,5,2,2,16",
        "16,3,2,1,8",
        "8,3,1,1,8",
        "4,2,2,0,2",
        "5,2,2,0,2",
        "3,3,1,0,1",
        "1,3,1,1,1",
        "1,1,1,0,1"
    })
    void aSpanHasAsManyPositionsAsTheFormulaSays(int places, int size, int stride, int padding, int positions) {
        assertEquals(positions, new SlidingWindow.Span(size, stride, padding).over(places));
        int counted = 0;
        for (int from = -padding; from + size <= places + padding; from += stride) {
            counted++;
        }
        assertEquals(counted, positions);
    }

    @Test
    void theWindowsOfFourByFourByHand() {
        assertArrayEquals(
                new int[][] {{0, 1, 4, 5}, {2, 3, 6, 7}, {8, 9, 12, 13}, {10, 11, 14, 15}},
                SlidingWindow.square(2, 2, 0).places(new Grid(4, 4)));
        assertArrayEquals(
                new int[][] {{-1, 0, 1}, {1, 2, -1}},
                SlidingWindow.line(3, 2, 1).places(new Grid(1, 3)));
        assertArrayEquals(
                new int[] {-1, -1, -1, -1, 0, 1, -1, 3, 4},
                SlidingWindow.square(3, 1, 1).places(new Grid(2, 3))[0]);
    }

    @Test
    void aWindowThatDoesNotFitIsNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> SlidingWindow.square(5, 1, 1)
                .over(new Grid(8, 2)));
        assertEquals("a window of 5 places does not fit into 2 with 1 of padding on each side", e.getMessage());
        for (int[] wrong : new int[][] {{0, 1, 0}, {3, 0, 0}, {3, 1, -1}, {3, 1, 3}}) {
            Exception named = assertThrows(
                    IllegalArgumentException.class, () -> SlidingWindow.square(wrong[0], wrong[1], wrong[2]));
            assertTrue(named.getMessage().contains("not size " + wrong[0]), named.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> new Grid(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Grid(3, 0));
    }
}
