package tech.tablesaw.io.unrolled;

import java.util.Collection;
import java.util.regex.Pattern;
import tech.tablesaw.api.StringColumn;

/** What the commas in the numbers of one table mean; a table has one meaning for all of its columns. */
public final class Commas {
    /** 1,234 and 1,234,567.8: what may have commas between thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");

    /** 2,5 and 1.234,5 and 3: what may be written with a decimal comma. */
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+|(?=,\\d))(,\\d*)?([eE][+-]?\\d+)?");

    private static final Pattern POINT = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final boolean areDecimal;

    /**
     * Looks at all numbers of a table that were kept as texts.
     *
     * @param table its name
     * @param columns the numbers
     * @param pointsAreDecimal whether the table has a number with a point before decimals besides
     * @throws IllegalArgumentException if there are commas and their meaning is not certain
     */
    public Commas(String table, Collection<StringColumn> columns, boolean pointsAreDecimal) {
        boolean mayBeThousands = true;
        boolean mayBeDecimal = !pointsAreDecimal;
        String first = null;
        for (StringColumn texts : columns) {
            for (int row = 0; row < texts.size(); row++) {
                String text = texts.get(row);
                boolean hasComma = text.indexOf(',') >= 0;
                mayBeDecimal &= text.isEmpty() || DECIMAL.matcher(text).matches();
                mayBeThousands &= !hasComma || THOUSANDS.matcher(text).matches();
                if (hasComma && first == null) {
                    first = text + " in the column " + texts.name() + ", row " + row + ", counted from 0";
                }
            }
        }
        if (first != null && mayBeDecimal == mayBeThousands) {
            throw new IllegalArgumentException(
                    "the table " + table + " holds " + first + ", and whether its commas"
                            + " stand before decimals or between thousands is not certain: write 2.5 for 2,5, and 1234 for 1,234");
        }
        areDecimal = first != null && mayBeDecimal;
    }

    /** {@return whether a comma stands before decimals, and a point between thousands} */
    public boolean areDecimal() {
        return areDecimal;
    }

    /**
     * {@return whether a column of texts holds numbers alone, and one with a comma}
     *
     * @param texts the column
     */
    public static boolean areIn(StringColumn texts) {
        return texts.asList().stream().anyMatch(text -> text.indexOf(',') >= 0)
                && texts.asList().stream().allMatch(text -> text.isEmpty() || isNumber(text));
    }

    private static boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches()
                || THOUSANDS.matcher(text).matches()
                || POINT.matcher(text).matches();
    }

    /**
     * {@return the number that a text says}
     *
     * @param text of a table of this meaning
     */
    public double number(String text) {
        return Double.parseDouble(areDecimal ? text.replace(".", "").replace(',', '.') : text.replace(",", ""));
    }
}
