package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Array;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class SeriesWindowsTest {
    /** Row r holds r and 100 − 2 r. */
    private static INDArray line(int rows) {
        INDArray line = Nd4j.zeros(rows, 2);
        for (int r = 0; r < rows; r++) {
            line.putScalar(r, 0, r);
            line.putScalar(r, 1, 100 - 2 * r);
        }
        return line;
    }

    private static Array values(Sequences sequences) {
        return ((Numbers) sequences).values();
    }

    @Test
    void eachWindowHasTheAnswerThatCameAfterIt() {
        SeriesWindows windows = SeriesWindows.of(line(40), 3, 2, 0.5, 0.25);
        SequenceBatch training = windows.parts().training();
        assertEquals(20 - 3 - 2 + 1, training.size());
        INDArray inputs = windows.scaler().unscale(rnn.array.Conversions.toINDArray(values(training.inputs())));
        INDArray answers = windows.scaler().unscale(rnn.array.Conversions.toINDArray(values(training.targets())));
        assertEquals(7, inputs.getDouble(2, 5, 0), 1e-4);
        assertEquals(9, answers.getDouble(0, 5, 0), 1e-4);
        assertEquals(100 - 18, answers.getDouble(0, 5, 1), 1e-4);
    }

    @Test
    void windowsNeverSeeTheStatisticsOrRowsOfTheTest() {
        INDArray series = line(40);
        SeriesWindows windows = SeriesWindows.of(series, 3, 1, 0.5, 0.25);
        for (int r = 20; r < 40; r++) {
            series.putScalar(r, 0, 1e6);
        }
        SeriesWindows spoilt = SeriesWindows.of(series, 3, 1, 0.5, 0.25);
        assertArrayEquals(windows.scaler().means(), spoilt.scaler().means());
        assertArrayEquals(windows.scaler().deviations(), spoilt.scaler().deviations());
        assertEquals(
                values(windows.parts().training().inputs()).toString(),
                values(spoilt.parts().training().inputs()).toString());
        assertEquals(20 - 3, windows.parts().training().size());
        assertEquals(10 - 3, windows.parts().validation().size());
        assertEquals(10 - 3, windows.parts().test().size());
    }

    @Test
    void theTrainingPartHasMeanZeroAndDeviationOneAndScalingIsUndone() {
        INDArray series = line(30);
        Scaler scaler = Scaler.of(series);
        INDArray scaled = scaler.scale(series);
        assertEquals(0, scaled.meanNumber().doubleValue(), 1e-5);
        assertEquals(1, scaled.getColumn(0).stdNumber(false).doubleValue(), 1e-5);
        assertTrue(scaler.unscale(scaled).equalsWithEps(series, 1e-3));
        assertEquals(1, Scaler.of(Nd4j.ones(5, 1)).deviations()[0]);
        assertThrows(IllegalArgumentException.class, () -> scaler.scale(Nd4j.ones(5, 1)));
    }

    @Test
    void aPartThatIsTooShortAndAGapAreNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> SeriesWindows.of(line(10), 3, 1, 0.6, 0.1));
        assertEquals(
                "the validation part has 1 rows, and a window of 3 steps with its answer 1 ahead takes 4",
                e.getMessage());
        INDArray gap = line(40).putScalar(3, 1, Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> SeriesWindows.of(gap, 3, 1, 0.5, 0.25));
        assertThrows(IllegalArgumentException.class, () -> SeriesWindows.of(line(40), 0, 1, 0.5, 0.25));
    }

    @Test
    void aSplitIsByPlaceAndHoldsEverythingOnce() {
        Split<int[]> parts = Split.of(IntStream.range(0, 10).toArray(), 0.7, 0.2);
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6}, parts.training());
        assertArrayEquals(new int[] {7, 8}, parts.validation());
        assertArrayEquals(new int[] {9}, parts.test());
        assertEquals(List.of(9, 8), Split.of(List.of(9, 8, 7), 0.67, 0).training());
        SequenceBatch data = new SequenceBatch(Tokens.single(0, 1, 2, 3), Tokens.single(4, 5, 6, 7));
        assertEquals(2, Split.of(data, 0.5, 0.25).training().size());
        assertThrows(IllegalArgumentException.class, () -> Split.of(List.of(1), 0.7, 0.7));
    }

    @Test
    void tablesBecomeArraysAndBack() {
        Table table = Table.create(
                "weather",
                StringColumn.create("day", "Mo", "Tu"),
                IntColumn.create("wind", new int[] {3, 5}),
                DoubleColumn.create("rain", 0.5, 0));
        INDArray array = Tables.toINDArray(table, "rain", "wind");
        assertEquals(5, array.getDouble(1, 1));
        Table back = Tables.toTable("again", array, "rain", "wind");
        assertEquals(0.5, back.doubleColumn("rain").get(0));
        assertEquals(List.of("rain", "wind"), back.columnNames());
        assertThrows(IllegalArgumentException.class, () -> Tables.toTable("again", array, "rain"));
    }

    @Test
    void columnsThatCannotBeNumbersAreNamed() {
        Table table = Table.create(
                "weather", StringColumn.create("day", "Mo", "Tu"), DoubleColumn.create("rain", 0.5, Double.NaN));
        assertMessage(
                "the column rain has no number in row 1, counted from 0: fill the gap or drop the row", table, "rain");
        assertMessage("the column day holds STRING, not numbers", table, "day");
        assertMessage("the table weather has no column snow; it has [day, rain]", table, "snow");
    }

    private static void assertMessage(String expected, Table table, String column) {
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> Tables.toINDArray(table, column))
                        .getMessage());
    }
}
