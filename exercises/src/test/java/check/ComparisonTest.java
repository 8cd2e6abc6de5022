package check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What counts as the same value, for every type that a contract can speak of. */
class ComparisonTest {
    /** A record as contracts have them. */
    public record Pair(INDArray first, double second) {}

    private static final INDArray ROW = Nd4j.createFromArray(1f, 2f);

    private static String where(Object expected, Object got) {
        return Comparison.difference(expected, got).map(Finding::where).orElse("nowhere");
    }

    @Test
    void roundingIsNoDifference() {
        assertEquals("nowhere", where(0.3, 0.1 + 0.2));
        assertEquals("nowhere", where(new double[] {1, 1e6}, new double[] {1.00005, 1e6 + 50}));
        assertEquals("nowhere", where(new Pair(ROW, 1), new Pair(ROW.add(1e-5), 1 + 1e-9)));
        assertEquals("nowhere", where(new int[] {3, 4}, new int[] {3, 4}));
        assertEquals("nowhere", where(Double.NaN, Double.NaN));
    }

    @Test
    void theFirstPartThatDiffersIsNamed() {
        assertEquals("second", where(new Pair(ROW, 1), new Pair(ROW, 2)));
        assertEquals(
                "first: 1 of 2 numbers, most at [1]",
                where(new Pair(ROW, 1), new Pair(Nd4j.createFromArray(1f, 3f), 2)));
        assertEquals("[1]", where(new int[] {20_000, 20_000}, new int[] {20_000, 20_001}));
        assertEquals("the length", where(new int[] {3}, new int[] {3, 4}));
        assertEquals(
                "[0]: 2 of 2 numbers, most at [1]",
                where(new INDArray[] {ROW}, new INDArray[] {ROW.neg().add(-1)}));
    }

    @Test
    void infinityEqualsItselfAlone() {
        assertEquals("nowhere", where(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY));
        for (double other : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e300, 0}) {
            assertEquals("", where(Double.NEGATIVE_INFINITY, other));
            assertEquals("", where(other, Double.NEGATIVE_INFINITY));
        }
        assertEquals("", where(Double.NaN, 1.0));
    }

    @Test
    void nothingAndAnotherTypeAreDifferences() {
        assertEquals(
                Optional.of(new Finding("a value", "null", "first")),
                Comparison.difference(new Pair(ROW, 1), new Pair(null, 1)));
        assertEquals(Optional.of(new Finding("0.5000", "0.6000", "")), Comparison.difference(0.5, 0.6));
    }
}
