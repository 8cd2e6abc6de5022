package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
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

    private static INDArray passengers() {
        INDArray series = Nd4j.zeros(DataType.DOUBLE, 60, 1);
        for (int i = 0; i < 60; i++) {
            series.putScalar(i, 0, i % 12 * 9 + i);
        }
        return series;
    }

    @ParameterizedTest
    @EnumSource(
            value = DataType.class,
            names = {
                "BYTE",
                "SHORT",
                "INT",
                "LONG",
                "UBYTE",
                "UINT16",
                "UINT32",
                "UINT64",
                "FLOAT",
                "DOUBLE",
                "HALF",
                "BFLOAT16"
            })
    void numbersOfEveryTypeAreScaledAsRealOnes(DataType type) {
        INDArray series = passengers().castTo(type);
        INDArray doubles = series.castTo(DataType.DOUBLE);
        Scaler scaler = Scaler.of(doubles);
        assertArrayEquals(scaler.means(), Scaler.of(series).means());
        assertArrayEquals(scaler.deviations(), Scaler.of(series).deviations());
        INDArray scaled = scaler.scale(series);
        assertTrue(scaled.isR(), "real");
        assertTrue(scaled.castTo(DataType.DOUBLE).equalsWithEps(scaler.scale(doubles), 1e-6));
        Array expected = values(
                SeriesWindows.of(doubles, 4, 1, 0.7, 0.15).parts().training().inputs());
        Array windows = values(
                SeriesWindows.of(series, 4, 1, 0.7, 0.15).parts().training().inputs());
        assertEquals(expected.toString(), windows.toString());
        INDArray ones = Nd4j.ones(DataType.DOUBLE, 1, 1).castTo(type);
        assertEquals(
                7.5,
                new Scaler(new double[] {5}, new double[] {2.5}).unscale(ones).getDouble(0));
    }

    @Test
    void yesAndNoAreOneAndZero() {
        INDArray flags =
                Nd4j.createFromArray(new boolean[] {true, false, false, true}).reshape(4, 1);
        assertArrayEquals(new double[] {0.5}, Scaler.of(flags).means());
        assertEquals(1, Scaler.of(flags).scale(flags).getDouble(0));
    }

    @Test
    void largeWholeNumbersStayApart() {
        INDArray seconds = Nd4j.createFromArray(new long[][] {{1_700_000_000_001L}, {1_700_000_000_003L}});
        Scaler scaler = Scaler.of(seconds);
        assertEquals(1, scaler.deviations()[0]);
        assertEquals(-1, scaler.scale(seconds).getDouble(0));
        assertEquals(
                1_700_000_000_003.0,
                scaler.unscale(Nd4j.createFromArray(new int[][] {{1}})).getDouble(0));
    }

    @Test
    void aVectorIsAColumn() {
        INDArray column = passengers();
        INDArray vector = Nd4j.create(column.data().asDouble());
        assertEquals(1, vector.rank());
        Scaler scaler = Scaler.of(vector);
        assertArrayEquals(Scaler.of(column).means(), scaler.means());
        assertArrayEquals(Scaler.of(column).deviations(), scaler.deviations());
        assertArrayEquals(new long[] {60}, scaler.scale(vector).shape());
        assertTrue(scaler.unscale(scaler.scale(vector)).equalsWithEps(vector, 1e-9));
        assertEquals(
                values(SeriesWindows.of(column, 3, 1, 0.7, 0.15).parts().test().inputs())
                        .toString(),
                values(SeriesWindows.of(vector, 3, 1, 0.7, 0.15).parts().test().inputs())
                        .toString());
        assertArrayEquals(
                new int[] {60, 1, 1}, Numbers.sequence(vector).values().shape());
        assertArrayEquals(
                new int[] {60, 2, 1},
                Numbers.padded(List.of(vector, column)).values().shape());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 100, 365, 1_000})
    void aColumnThatNeverChangesHasDeviationOneWhateverItsSize(int rows) {
        for (double sign : new double[] {1, -1}) {
            for (int exponent = -30; exponent <= 30; exponent++) {
                for (double digits : new double[] {1, 1.1, 3.3, 0.1, 0.3, 14.62, 21.3, 9.999999, Math.PI}) {
                    double value = sign * digits * Math.pow(10, exponent);
                    INDArray doubles = Nd4j.valueArrayOf(new long[] {rows, 1}, value, DataType.DOUBLE);
                    assertEquals(1, Scaler.of(doubles).deviations()[0], value + " × " + rows);
                    assertEquals(
                            0, Scaler.of(doubles).scale(doubles).maxNumber().doubleValue());
                    INDArray floats = doubles.castTo(DataType.FLOAT);
                    assertEquals(1, Scaler.of(floats).deviations()[0], (float) value + " × " + rows);
                }
            }
        }
    }

    @Test
    void roundingIsNoChangeAndASmallChangeIsOne() {
        double[] rounded = new double[300];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = i % 3 == 0 ? 0.3 : i % 3 == 1 ? 0.1 + 0.2 : Math.nextDown(0.3);
        }
        assertEquals(1, Scaler.of(Nd4j.create(rounded)).deviations()[0]);
        for (int exponent = -30; exponent <= 30; exponent++) {
            double size = 1.234 * Math.pow(10, exponent);
            double[] nearly = new double[200];
            float[] nearlySingle = new float[200];
            for (int i = 0; i < nearly.length; i++) {
                nearly[i] = size * (1 + (i % 2 == 0 ? 1e-13 : -1e-13));
                nearlySingle[i] = i % 2 == 0 ? (float) size : Math.nextUp((float) size);
            }
            assertEquals(size * 1e-13, Scaler.of(Nd4j.create(nearly)).deviations()[0], size * 1e-15);
            double half = (nearlySingle[1] - (double) nearlySingle[0]) / 2;
            assertEquals(half, Scaler.of(Nd4j.create(nearlySingle)).deviations()[0], half * 1e-6);
        }
    }

    @Test
    void numbersOfAnySizeHaveADeviation() {
        for (double size : new double[] {1e-310, 1e-200, 1e200, 1e307}) {
            INDArray series = Nd4j.create(new double[] {-size, size, -size, size});
            assertEquals(size, Scaler.of(series).deviations()[0], size * 1e-9);
            assertEquals(-1, Scaler.of(series).scale(series).getDouble(0), 1e-9);
        }
        INDArray large = passengers().mul(1e250);
        assertTrue(
                values(SeriesWindows.of(large, 3, 1, 0.7, 0.15).parts().test().inputs())
                        .isFinite());
    }

    @Test
    void aFlagThatChangesInTheTestAloneStaysSmall() {
        INDArray series = Nd4j.zeros(DataType.DOUBLE, 200, 2);
        for (int i = 0; i < 200; i++) {
            series.putScalar(i, 0, Math.sin(i));
            series.putScalar(i, 1, i < 150 ? 0.1 : 0.2);
        }
        Array test =
                values(SeriesWindows.of(series, 4, 1, 0.7, 0.15).parts().test().inputs());
        for (int i = 0; i < test.size(); i++) {
            assertTrue(Math.abs(test.get(i)) < 2, "" + test.get(i));
        }
    }

    @Test
    void anEmptyPartIsKept() {
        SeriesWindows windows = SeriesWindows.of(line(40), 3, 1, 0.8, 0);
        assertEquals(0, windows.parts().validation().size());
        assertEquals(8 - 3, windows.parts().test().size());
        assertEquals(
                0, SeriesWindows.of(line(40), 3, 1, 0.8, 0.2).parts().test().size());
        assertEquals(2, values(windows.parts().validation().inputs()).columns());
        assertEquals(List.of(), SequenceBatches.bucketed(windows.parts().validation(), 4, new Random(1)));
        SequenceBatch tokens = new SequenceBatch(Tokens.single(0, 1, 2, 3), Tokens.single(4, 5, 6, 7));
        Split<SequenceBatch> parts = Split.of(tokens, 0.5, 0.5);
        assertEquals(0, parts.test().size());
        assertEquals(0, parts.test().select().size());
        assertEquals(0, ((Tokens) parts.test().inputs()).oneHot(3).size());
        assertEquals(0, Split.of(parts.test(), 0.5, 0.25).training().size());
        assertEquals(0, Split.of(List.of(1, 2), 0.5, 0.5).test().size());
        assertEquals(0, Split.of(new int[0], 0.5, 0.5).training().length);
        assertMessage("the training part has 0 rows", () -> SeriesWindows.of(line(10), 3, 1, 0.01, 0.5));
    }

    @Test
    void whatIsNoSeriesIsSaid() {
        assertMessage(
                "the series has the value NaN in row 3, column 1, both counted from 0: fill the gap or drop the row",
                () -> Scaler.of(line(40).putScalar(3, 1, Double.NaN)));
        assertMessage(
                "the series has the value Infinity in row 39",
                () -> SeriesWindows.of(line(40).putScalar(39, 0, Double.POSITIVE_INFINITY), 3, 1, 0.5, 0.25));
        assertMessage("a series is [rows,D]", () -> Scaler.of(Nd4j.ones(2, 2, 2)));
        assertMessage("a series is [rows,D]", () -> SeriesWindows.of(Nd4j.ones(2, 2, 2), 1, 1, 0.5, 0.25));
        assertMessage("a series is [rows,D]", () -> Scaler.of(Nd4j.empty(DataType.DOUBLE)));
        assertMessage("the training part has 5 rows", () -> SeriesWindows.of(line(10), 30, 1, 0.5, 0.25));
        assertMessage(
                "takes 4294967294", () -> SeriesWindows.of(line(10), Integer.MAX_VALUE, Integer.MAX_VALUE, 0.5, 0.25));
        assertMessage(
                "the table none has no rows", () -> Tables.toINDArray(Table.create("none", IntColumn.create("a"))));
        assertMessage("a finite mean and a deviation above 0", () -> new Scaler(new double[] {1}, new double[] {0}));
        assertMessage("a finite mean and a deviation above 0", () -> new Scaler(new double[] {1}, new double[] {1, 1}));
    }

    private static void assertMessage(String part, Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(part), message);
    }

    private static boolean[] afterGap(int rows, int... gaps) {
        boolean[] afterGap = new boolean[rows];
        for (int row : gaps) {
            afterGap[row] = true;
        }
        return afterGap;
    }

    @Test
    void withoutGapsTheTwoFormsAgree() {
        SeriesWindows plain = SeriesWindows.of(line(40), 3, 2, 0.5, 0.25);
        SeriesWindows marked = SeriesWindows.of(line(40), new boolean[40], 3, 2, 0.5, 0.25);
        assertEquals(
                values(plain.parts().validation().inputs()).toString(),
                values(marked.parts().validation().inputs()).toString());
        assertArrayEquals(plain.scaler().means(), marked.scaler().means());
        assertArrayEquals(IntStream.range(4, 20).toArray(), marked.answerRows().training());
        assertArrayEquals(IntStream.range(24, 30).toArray(), marked.answerRows().validation());
    }

    @Test
    void noWindowAndNoAnswerLiesAcrossAGap() {
        boolean[] afterGap = afterGap(40, 8, 11, 33);
        for (int steps = 1; steps < 5; steps++) {
            for (int ahead = 1; ahead < 4; ahead++) {
                int[] expected = training(afterGap, steps, ahead);
                SeriesWindows windows = SeriesWindows.of(line(40), afterGap, steps, ahead, 0.5, 0.25);
                assertArrayEquals(expected, windows.answerRows().training());
                INDArray inputs = windows.scaler()
                        .unscale(rnn.array.Conversions.toINDArray(
                                values(windows.parts().training().inputs())));
                INDArray answers = windows.scaler()
                        .unscale(rnn.array.Conversions.toINDArray(
                                values(windows.parts().training().targets())));
                for (int n = 0; n < expected.length; n++) {
                    assertEquals(expected[n], answers.getDouble(0, n, 0), 1e-4);
                    for (int t = 0; t < steps; t++) {
                        assertEquals(expected[n] - ahead - steps + 1 + t, inputs.getDouble(t, n, 0), 1e-4);
                    }
                }
            }
        }
    }

    /** By brute force: every row of the first 20 whose whole past window is free of gaps. */
    private static int[] training(boolean[] afterGap, int steps, int ahead) {
        return IntStream.range(steps + ahead - 1, 20)
                .filter(row ->
                        IntStream.rangeClosed(row - steps - ahead + 2, row).noneMatch(r -> afterGap[r]))
                .toArray();
    }

    @Test
    void aMissingRowIsTouchedByNoWindowAndNoStatistics() {
        INDArray series = line(40).putScalar(5, 1, Double.NaN);
        SeriesWindows windows = SeriesWindows.of(series, new boolean[40], 2, 1, 0.5, 0.25);
        int[] expected = IntStream.range(2, 20).filter(r -> r < 5 || r > 7).toArray();
        assertArrayEquals(expected, windows.answerRows().training());
        assertTrue(values(windows.parts().training().inputs()).isFinite());
        assertEquals((190 - 5) / 19.0, windows.scaler().means()[0], 1e-9);
    }

    @Test
    void partsMayBeNamedRowByRow() {
        int[] weeks = IntStream.range(0, 40).filter(r -> r / 5 % 2 == 0).toArray();
        int[] test = IntStream.range(0, 40).filter(r -> r / 5 % 2 == 1).toArray();
        Split<int[]> rows = new Split<>(weeks, new int[0], test);
        SeriesWindows windows = SeriesWindows.of(line(40), afterGap(40, 22), 3, 1, rows);
        assertArrayEquals(new int[] {3, 4, 13, 14, 33, 34}, windows.answerRows().training());
        assertEquals(0, windows.parts().validation().size());
        assertArrayEquals(
                new int[] {8, 9, 18, 19, 28, 29, 38, 39}, windows.answerRows().test());
        assertEquals(17, windows.scaler().means()[0], 1e-9);
        assertMessage(
                "row 4 is not in its place",
                () -> SeriesWindows.of(
                        line(40), new boolean[40], 3, 1, new Split<>(new int[] {0, 1, 2, 3, 4}, new int[0], new int[] {
                            4, 5
                        })));
        assertMessage(
                "row 40 is not in its place",
                () -> SeriesWindows.of(
                        line(40), new boolean[40], 3, 1, new Split<>(weeks, new int[0], new int[] {39, 40})));
    }

    @Test
    void whatHasNoLongStretchIsSaid() {
        assertMessage(
                "the validation part has 10 rows, at most 5 of them without a gap, and a window of 5 steps",
                () -> SeriesWindows.of(line(40), afterGap(40, 25), 5, 1, 0.5, 0.25));
        assertMessage(
                "the series has 40 rows, and 39 are marked",
                () -> SeriesWindows.of(line(40), new boolean[39], 5, 1, 0.5, 0.25));
        assertMessage(
                "Infinity in row 7",
                () -> SeriesWindows.of(
                        line(40).putScalar(7, 0, Double.POSITIVE_INFINITY), new boolean[40], 5, 1, 0.5, 0.25));
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
