package rnn.data;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Conversions;
import rnn.array.DoubleArray;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** From Tablesaw's tables to arrays and back. */
public final class Tables {
    private Tables() {}

    /**
     * {@return columns of a table as an array [rows,D] in double precision}
     *
     * @param table with at least one row
     * @param columns which, in this order; all of them if none is named
     * @throws IllegalArgumentException if a column is missing or holds no numbers, or a number is missing
     */
    public static INDArray toINDArray(Table table, String... columns) {
        String[] names = columns.length > 0 ? columns : table.columnNames().toArray(String[]::new);
        DoubleArray numbers = DoubleArray.ofZeros(table.rowCount(), names.length);
        for (int c = 0; c < names.length; c++) {
            NumericColumn<?> column = numeric(table, names[c]);
            for (int row = 0; row < column.size(); row++) {
                numbers.set(row * names.length + c, number(column, row));
            }
        }
        return Conversions.toINDArray(numbers);
    }

    private static NumericColumn<?> numeric(Table table, String name) {
        if (!table.containsColumn(name)) {
            throw new IllegalArgumentException(
                    "the table " + table.name() + " has no column " + name + "; it has " + table.columnNames());
        }
        Column<?> column = table.column(name);
        if (column instanceof NumericColumn<?> numbers) {
            return numbers;
        }
        throw new IllegalArgumentException("the column " + name + " holds " + column.type() + ", not numbers");
    }

    private static double number(NumericColumn<?> column, int row) {
        if (column.isMissing(row)) {
            throw new IllegalArgumentException("the column " + column.name() + " has no number in row " + row
                    + ", counted from 0: fill the gap or drop the row");
        }
        return column.getDouble(row);
    }

    /**
     * {@return an array as a table}
     *
     * @param name the table's
     * @param numbers [rows,D]
     * @param columns D names
     * @throws IllegalArgumentException if there are not as many names as columns
     */
    public static Table toTable(String name, INDArray numbers, String... columns) {
        DoubleArray rows = Conversions.toDouble(numbers);
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
