package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
        Exception large = assertThrows(
                IllegalArgumentException.class, () -> SequenceBatches.contiguous(new int[9], 1 << 20, 1 << 20));
        assertTrue(large.getMessage().endsWith("it takes at least 1099511627777"), large.getMessage());
    }

    private static final SequenceBatch MANY = many();

    /** Sequence n holds n, 1 to 7 times; its answer is n. */
    private static SequenceBatch many() {
        List<int[]> sequences = IntStream.range(0, 50)
                .mapToObj(n -> IntStream.generate(() -> n).limit(1 + n % 7).toArray())
                .toList();
        return new SequenceBatch(
                Tokens.padded(sequences), Tokens.single(IntStream.range(0, 50).toArray()));
    }

    @Test
    void bucketsHoldEverySequenceOnceWithItsAnswerAndLittlePadding() {
        boolean[] seen = new boolean[50];
        int padding = 0;
        for (SequenceBatch batch : SequenceBatches.bucketed(MANY, 8, new Random(1))) {
            int[] lengths = batch.inputs().mask().lengths();
            for (int n = 0; n < batch.size(); n++) {
                int id = ids(batch.targets())[0][n];
                assertEquals(id, ids(batch.inputs())[0][n]);
                assertEquals(1 + id % 7, lengths[n]);
                assertFalse(seen[id]);
                seen[id] = true;
                padding += batch.inputs().steps() - lengths[n];
            }
        }
        assertFalse(IntStream.range(0, 50).anyMatch(id -> !seen[id]));
        assertTrue(padding < 30, padding + " steps of padding");
    }

    @Test
    void theSeedDecidesWhoMeetsWhom() {
        assertEquals(order(1), order(1));
        assertNotEquals(order(1), order(2));
    }

    private static String order(long seed) {
        return SequenceBatches.bucketed(MANY, 8, new Random(seed)).stream()
                .map(batch -> Arrays.toString(ids(batch.targets())[0]))
                .toList()
                .toString();
    }
}
