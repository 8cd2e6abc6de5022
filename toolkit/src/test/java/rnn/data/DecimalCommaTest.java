package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** The meaning of a comma in a CSV file's numbers; Tablesaw deletes it whatever it means. */
class DecimalCommaTest {
    @TempDir
    private Path folder;

    private CsvReadOptions.Builder file(char separator, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("numbers.csv"), String.join("\n", lines) + "\n");
        return CsvReadOptions.builder(file.toFile()).separator(separator);
    }

    private Table read(String... lines) throws IOException {
        return Table.read().usingOptions(file(';', lines));
    }

    private static double[] numbers(Table table, String... columns) {
        return Tables.toINDArray(table, columns).dup('c').data().asDouble();
    }

    @Test
    void aDecimalCommaIsReadAsOne() throws IOException {
        Table table = read("time;value", "1;2,5", "2;4,5");
        assertArrayEquals(new double[] {1, 2.5, 2, 4.5}, numbers(table));
        assertEquals(ColumnType.INTEGER, table.column("time").type());
        assertArrayEquals(new double[] {0.125, -3, 1250.5}, numbers(read("v", "0,125", "-3", "1.250,5")));
        assertArrayEquals(new double[] {1234.567, 12}, numbers(read("v", "1234,567", "12,")));
        assertArrayEquals(new double[] {0.5, 2.5e-3}, numbers(read("v", ",5", "2,5e-3")));
    }

    @Test
    void oneColumnTellsWhatTheOthersMean() throws IOException {
        Table table = read("a;b;c", "1,5;2,500;7", "2,5;1,250;8");
        assertArrayEquals(new double[] {1.5, 2.5, 7, 2.5, 1.25, 8}, numbers(table));
        assertArrayEquals(new double[] {2.5, 1.25}, numbers(table, "b"));
    }

    @Test
    void commasBetweenThousandsAreReadAsTablesawDoes() throws IOException {
        assertArrayEquals(new double[] {1234567, 12}, numbers(read("v", "1,234,567", "12")));
        assertArrayEquals(new double[] {1234.5, 12, 1.5, 2}, numbers(read("a;b", "1,234.5;12", "1.5;2")));
        Table quoted = Table.read().usingOptions(file(',', "v,w", "\"1,234\",0.5", "\"2,500\",1"));
        assertArrayEquals(new double[] {1234, 0.5, 2500, 1}, numbers(quoted));
    }

    @Test
    void whatMayMeanEitherIsRefused() throws IOException {
        String message = refusal(file(';', "time;value", "1;100", "2;2,500"));
        assertEquals(
                "the table numbers.csv holds 2,500 in the column value, row 1, counted from 0, and whether its commas"
                        + " are decimal or separate thousands is not certain: write 2.5 for 2,5, and 1234 for"
                        + " 1,234",
                message);
        assertTrue(refusal(file(';', "a;b", "2,5;1.5")).contains("holds 2,5 in the column a"));
        assertTrue(refusal(file(';', "a;b;c", "2,5;1.5;3,5")).contains("holds 2,5 in the column a"));
        assertTrue(refusal(file(',', "a", "\"1,250\"")).contains("holds 1,250 in the column a"));
        assertTrue(refusal(file(';', "a", "1,234,567", "2,5")).contains("holds 1,234,567"));
    }

    @Test
    void everyEntranceOfTablesawSees() throws IOException {
        Path file = Files.writeString(folder.resolve("comma.csv"), "time,value\n1,\"2,5\"\n2,\"4,5\"\n");
        ColumnType[] types = {ColumnType.INTEGER, ColumnType.FLOAT};
        for (Table table : List.of(
                Table.read().csv(file.toFile()),
                Table.read().csv(file.toString()),
                Table.read().csv(Files.newInputStream(file)),
                Table.read().csv(file.toUri().toURL()),
                Table.read().csv(CsvReadOptions.builder(Files.newBufferedReader(file))),
                Table.read().csv(CsvReadOptions.builder(file.toFile()).locale(Locale.GERMANY)),
                Table.read().csv(CsvReadOptions.builder(file.toFile()).minimizeColumnSizes()),
                Table.read().csv(CsvReadOptions.builder(file.toFile()).sample(false)),
                Table.read().file(file.toFile()),
                Table.read().string(Files.readString(file), "csv"),
                Table.read().usingOptions(CsvReadOptions.builder(file.toFile())),
                Table.read().usingOptions(CsvReadOptions.builder(file.toFile()).columnTypes(types)))) {
            assertArrayEquals(new double[] {1, 2.5, 2, 4.5}, numbers(table));
        }
    }

    @Test
    void whereTypesAreGivenCommasAreSeenToo() throws IOException {
        ColumnType[] types = {ColumnType.DOUBLE, ColumnType.INTEGER};
        Table table =
                Table.read().usingOptions(file(';', "a;b", "2,5;1.250", ";3").columnTypes(types));
        assertArrayEquals(
                new double[] {2.5, Double.NaN}, table.doubleColumn("a").asDoubleArray());
        assertArrayEquals(new double[] {1250, 3}, numbers(table, "b"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Table.read()
                        .usingOptions(file(';', "a;b", "2,500;1").columnTypes(types)))
                .getMessage()
                .contains("holds 2,500 in the column a"));
    }

    @Test
    void everythingElseIsReadAsBefore() throws IOException {
        Table table = read("name;n;x;day;yes", "a, b;1;0.5;2020-01-31;true", ";;;;", "c;3;1e-3;2020-02-01;false");
        assertEquals(
                List.of(
                        ColumnType.STRING,
                        ColumnType.INTEGER,
                        ColumnType.DOUBLE,
                        ColumnType.LOCAL_DATE,
                        ColumnType.BOOLEAN),
                List.of(table.typeArray()));
        assertEquals(1, table.intColumn("n").countMissing());
        assertEquals(1, table.doubleColumn("x").countMissing());
        assertEquals(0.001, table.doubleColumn("x").get(2));
        assertEquals("a, b", table.stringColumn("name").get(0));
        assertEquals(List.of("name", "n", "x", "day", "yes"), table.columnNames());
        assertEquals(0, read("a;b").rowCount());
        assertThrows(IllegalArgumentException.class, () -> Tables.toINDArray(table, "name"));
    }

    private static String refusal(CsvReadOptions.Builder options) {
        Table table = Table.read().usingOptions(options);
        return assertThrows(IllegalArgumentException.class, () -> Tables.toINDArray(table))
                .getMessage();
    }
}
