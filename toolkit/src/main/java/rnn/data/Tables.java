package rnn.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Conversions;
import rnn.array.DoubleArray;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.unrolled.Commas;

/**
 * Converts Tablesaw's tables to arrays and back.
 *
 * <p>Tablesaw deletes the commas in a CSV file's numbers, and makes 25 of 2,5. With the toolkit on the class path it
 * leaves such columns as texts, and this class reads them: it knows decimal commas, and commas between thousands as in
 * 1,234,567. A column that could mean either is refused.
 */
public final class Tables {
    private Tables() {}

    /**
     * {@return columns of a table as an array [rows,D] in double precision}
     *
     * @param table a table with at least one row
     * @param columns the names of the columns, in this order; all columns if none is named
     * @throws IllegalArgumentException if a column is missing or holds no numbers, a number is missing, there is no
     *     row, or the meaning of commas in numbers is not certain
     */
    public static INDArray toINDArray(Table table, String... columns) {
        String[] names = columns.length > 0 ? columns : table.columnNames().toArray(String[]::new);
        if (table.rowCount() == 0) {
            throw new IllegalArgumentException("the table " + table.name() + " has no rows");
        }
        Commas commas = commas(table);
        DoubleArray numbers = DoubleArray.ofZeros(table.rowCount(), names.length);
        for (int c = 0; c < names.length; c++) {
            Column<?> column = column(table, names[c]);
            for (int row = 0; row < column.size(); row++) {
                requireNumber(column, row);
                numbers.set(
                        row * names.length + c,
                        column instanceof StringColumn texts
                                ? commas.number(texts.get(row))
                                : ((NumericColumn<?>) column).getDouble(row));
            }
        }
        return Conversions.toINDArray(numbers);
    }

    private static Commas commas(Table table) {
        List<StringColumn> texts = new ArrayList<>();
        boolean hasPoints = false;
        for (Column<?> column : table.columns()) {
            if (column instanceof StringColumn text && Commas.areIn(text)) {
                texts.add(text);
            }
            hasPoints |= column instanceof DoubleColumn || column instanceof FloatColumn;
        }
        return new Commas(table.name(), texts, hasPoints);
    }

    private static Column<?> column(Table table, String name) {
        if (!table.containsColumn(name)) {
            throw new IllegalArgumentException(
                    "the table " + table.name() + " has no column " + name + "; it has " + table.columnNames());
        }
        Column<?> column = table.column(name);
        boolean hasCommas = column instanceof StringColumn texts && Commas.areIn(texts);
        if (column instanceof NumericColumn || hasCommas) {
            return column;
        }
        throw new IllegalArgumentException("the column " + name + " holds " + column.type() + ", not numbers");
    }

    private static void requireNumber(Column<?> column, int row) {
        if (column.isMissing(row)) {
            throw new IllegalArgumentException("the column " + column.name() + " has no number in row " + row
                    + ", counted from 0: fill the gap or drop the row");
        }
    }

    /**
     * {@return an array as a table}
     *
     * @param name the table's name
     * @param numbers [rows,D]; a vector is taken as one column
     * @param columns D names
     * @throws IllegalArgumentException if there are not as many names as columns
     */
    public static Table toTable(String name, INDArray numbers, String... columns) {
        DoubleArray all = Conversions.toDouble(numbers);
        DoubleArray rows = all.rank() == 1 ? all.reshape(all.size(), 1) : all;
        if (rows.columns() != columns.length) {
            throw new IllegalArgumentException("the array " + Arrays.toString(rows.shape()) + " has " + rows.columns()
                    + " columns, and there are " + columns.length + " names");
        }
        Table table = Table.create(name);
        for (int c = 0; c < columns.length; c++) {
            double[] column = new double[rows.rows()];
            for (int row = 0; row < column.length; row++) {
                column[row] = rows.get(row * columns.length + c);
            }
            table.addColumns(DoubleColumn.create(columns[c], column));
        }
        return table;
    }
}
