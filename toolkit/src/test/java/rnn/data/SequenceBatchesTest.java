package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceBatchesTest {
    private static int[][] ids(Sequences sequences) {
        return ((Tokens) sequences).ids();
    }

    @Test
    void eachLaneGoesOnFromBatchToBatchAndTheTargetIsTheTokenAfter() {
        List<SequenceBatch> batches =
                SequenceBatches.contiguous(IntStream.range(0, 15).toArray(), 2, 3);
        assertEquals(2, batches.size());
        assertArrayEquals(
                new int[][] {{0, 7}, {1, 8}, {2, 9}}, ids(batches.get(0).inputs()));
        assertArrayEquals(
                new int[][] {{1, 8}, {2, 9}, {3, 10}}, ids(batches.get(0).targets()));
        assertArrayEquals(
                new int[][] {{3, 10}, {4, 11}, {5, 12}}, ids(batches.get(1).inputs()));
        assertFalse(batches.get(0).continues());
        assertTrue(batches.get(1).continues());
    }

    @Test
    void theShortestTextThatGivesABatchIsOneTokenLongerThanTheBatch() {
        assertEquals(1, SequenceBatches.contiguous(new int[7], 2, 3).size());
        Exception e = assertThrows(IllegalArgumentException.class, () -> SequenceBatches.contiguous(new int[6], 2, 3));
        assertEquals(
                "a text of 6 tokens gives no batch of 2 sequences of 3 steps; it takes at least 7", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> SequenceBatches.contiguous(new int[9], 0, 3));
    }
}
