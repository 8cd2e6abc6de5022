package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.FloatArray;
import rnn.array.Mask;

class SequencesTest {
    private static final Tokens TOKENS = Tokens.padded(List.of(new int[] {1, 2, 3}, new int[] {4}, new int[] {5, 6}));

    @Test
    void paddingStandsAfterEachSequence() {
        assertArrayEquals(new int[][] {{1, 4, 5}, {2, 0, 6}, {3, 0, 0}}, TOKENS.ids());
        assertArrayEquals(new int[] {3, 1, 2}, TOKENS.mask().lengths());
    }

    @Test
    void whatIsSelectedIsNoLongerThanItsLongest() {
        assertArrayEquals(new int[][] {{5, 4}, {6, 0}}, TOKENS.select(2, 1).ids());
        Numbers numbers = TOKENS.oneHot(7).select(2, 1);
        assertArrayEquals(new int[] {2, 2, 7}, numbers.values().shape());
        assertArrayEquals(new int[] {5, 4, 6, 0}, numbers.values().largestOfRows());
        assertThrows(IllegalArgumentException.class, () -> TOKENS.select(3));
        assertEquals(0, TOKENS.select().size(), "the empty part of a split");
    }

    @Test
    void oneHotIsOneAtTheTokenAndZeroInThePadding() {
        Numbers numbers = TOKENS.oneHot(7);
        assertEquals(6, numbers.values().sum());
        assertArrayEquals(
                new int[] {1, 4, 5, 2, 0, 6, 3, 0, 0}, numbers.values().largestOfRows());
        assertThrows(IllegalArgumentException.class, () -> TOKENS.oneHot(6));
    }

    @Test
    void notANumberIsNamedWithItsPlaceUnlessItIsPadding() {
        float[] values = {1, 2, 3, Float.NaN};
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new Numbers(FloatArray.of(values.clone(), 2, 2, 1), Mask.full(2, 2)));
        assertEquals(
                "numbers: sequence 1 has the value NaN at step 1, column 0: fill the gap or leave the sequence out",
                e.getMessage());
        Numbers padded = new Numbers(FloatArray.of(values, 2, 2, 1), Mask.ofLengths(2, 2, 1));
        assertEquals(6, padded.values().sum());
    }

    @Test
    void sequencesThatAreNoneAreNamed() {
        assertMessage("sequence 1 is empty: leave it out", () -> Tokens.padded(List.of(new int[1], new int[0])));
        assertMessage("a batch has at least one sequence, and there is none", () -> Tokens.padded(List.of()));
        assertMessage("tokens: id -1 of sequence 1 at step 0 is negative", () -> Tokens.single(0, -1));
        assertMessage(
                "tokens: 2 steps, of which step 1 has 1 sequences, do not fit the mask [2, 2]",
                () -> new Tokens(new int[][] {{1, 2}, {3}}));
        assertMessage("tokens: a batch has at least one step and one sequence", () -> new Tokens(new int[0][]));
        assertMessage(
                "a batch of 1 sequences cannot have the answers to 2",
                () -> new SequenceBatch(Tokens.single(1), Tokens.single(1, 2)));
        assertMessage(
                "numbers: sequence 1 has shape [2, 2], and each must be [T,3]",
                () -> Numbers.padded(List.of(Nd4j.ones(2, 3), Nd4j.ones(2, 2))));
    }

    private static void assertMessage(String expected, org.junit.jupiter.api.function.Executable what) {
        assertEquals(
                expected, assertThrows(IllegalArgumentException.class, what).getMessage());
    }
}
