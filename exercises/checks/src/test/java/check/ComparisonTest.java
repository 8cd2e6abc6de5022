package check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What counts as the same value, for every type that a contract can use. */
class ComparisonTest {
    /** A record like those of contracts. */
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
        assertEquals("nowhere", where(Nd4j.create(0, 4), Nd4j.createFromArray(new float[0][4])));
        assertEquals("the shape", where(Nd4j.create(2, 1), Nd4j.create(1, 2)));
    }

    @Test
    void theFirstPartThatDiffersIsNamed() {
        assertEquals("second", where(new Pair(ROW, 1), new Pair(ROW, 2)));
        assertEquals(
                "first, 1 of 2 numbers differs, most at [1]",
                where(new Pair(ROW, 1), new Pair(Nd4j.createFromArray(1f, 3f), 2)));
        assertEquals("second number", where(new int[] {20_000, 20_000}, new int[] {20_000, 20_001}));
        assertEquals("second row, first number", where(new int[][] {{1}, {2}}, new int[][] {{1}, {3}}));
        assertEquals(
                "both directions, second",
                where(Map.of("both directions", new Pair(ROW, 1)), Map.of("both directions", new Pair(ROW, 2))));
        assertEquals("the length", where(new int[] {3}, new int[] {3, 4}));
        assertEquals(
                "first matrix, 2 of 2 numbers differ, most at [1]",
                where(new INDArray[] {ROW}, new INDArray[] {ROW.neg().add(-1)}));
    }

    @Test
    void placesAreCountedInEnglish() {
        Map<Integer, String> words = Map.of(
                1, "first", 10, "tenth", 11, "11th", 13, "13th", 21, "21st", 22, "22nd", 23, "23rd", 30, "30th", 112,
                "112th");
        words.forEach((place, word) -> {
            int[] other = new int[200];
            other[place - 1] = 1;
            assertEquals(word + " number", where(new int[200], other));
        });
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
