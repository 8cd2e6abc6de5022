package rnn.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;

class BleuTest {
    @Test
    void whatIsRightHasOneAndWhatIsWrongHasNone() {
        int[] text = {1, 2, 3, 4, 5};
        assertEquals(1, Bleu.of(text, text).score(), Tolerances.DOUBLE);
        assertEquals(0, Bleu.of(new int[] {6, 7, 8, 9}, text).score());
        assertEquals(0, Bleu.of(new int[] {1, 2, 3}, text).score()); // no run of four
        assertEquals(0, Bleu.of(new int[0], text).score());
        assertEquals(0, Bleu.NONE.score());
    }

    /** Papineni's example: "the the the the the the the" for "the cat is on the mat" has two of seven. */
    @Test
    void aTokenCountsNoOftenerThanItStandsInTheRightText() {
        Bleu found = Bleu.of(new int[] {0, 0, 0, 0, 0, 0, 0}, new int[] {0, 1, 2, 3, 0, 4});
        assertEquals(List.of(2L, 0L, 0L, 0L), found.right());
        assertEquals(List.of(7L, 6L, 5L, 4L), found.all());
    }

    /** Right 1 2 3 4 5 6, written 1 2 3 4 9: p = 4/5, 3/4, 2/3, 1/2; one token too short: e^(1 − 6/5). */
    @Test
    void equalsHandArithmetic() {
        double product = 4 / 5.0 * (3 / 4.0) * (2 / 3.0) * (1 / 2.0);
        double expected = Math.exp(1 - 6 / 5.0) * Math.pow(product, 0.25);
        assertEquals(
                expected,
                Bleu.of(new int[] {1, 2, 3, 4, 9}, new int[] {1, 2, 3, 4, 5, 6}).score(),
                Tolerances.DOUBLE);
    }

    @Test
    void longerThanTheRightTextIsNotPunishedTwice() {
        double product = 5 / 6.0 * (4 / 5.0) * (3 / 4.0) * (2 / 3.0);
        assertEquals(
                Math.pow(product, 0.25),
                Bleu.of(new int[] {1, 2, 3, 4, 5, 6}, new int[] {1, 2, 3, 4, 5}).score(),
                Tolerances.DOUBLE);
    }

    @Test
    void countsAreAddedUpBeforeTheyAreDivided() {
        Bleu right = Bleu.of(new int[] {1, 2, 3, 4, 5}, new int[] {1, 2, 3, 4, 5});
        Bleu wrong = Bleu.of(new int[] {6, 7}, new int[] {8, 9});
        Bleu both = Bleu.NONE.plus(right).plus(wrong);
        assertEquals(List.of(5L, 4L, 3L, 2L), both.right());
        assertEquals(List.of(7L, 5L, 3L, 2L), both.all());
        assertEquals(Math.pow(5 / 7.0 * (4 / 5.0), 0.25), both.score(), Tolerances.DOUBLE);
    }
}
