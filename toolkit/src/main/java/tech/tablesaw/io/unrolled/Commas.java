package tech.tablesaw.io.unrolled;

import java.util.Collection;
import java.util.regex.Pattern;
import tech.tablesaw.api.StringColumn;

/** The meaning of the commas in the numbers of one table; all columns of a table share one meaning. */
public final class Commas {
    /** Numbers that may have commas between thousands: 1,234 and 1,234,567.8. */
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");

    /** Numbers that may be written with a decimal comma: 2,5 and 1.234,5 and 3. */
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+|(?=,\\d))(,\\d*)?([eE][+-]?\\d+)?");

    private static final Pattern POINT = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final boolean areDecimal;

    /**
     * Looks at all numbers of a table that were kept as texts.
     *
     * @param table the table's name
     * @param columns the columns of numbers
     * @param pointsAreDecimal whether the table also has a number with a decimal point
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
            throw new IllegalArgumentException("the table " + table + " holds " + first + ", and whether its commas"
                    + " are decimal or separate thousands is not certain: write 2.5 for 2,5, and 1234 for 1,234");
        }
        areDecimal = first != null && mayBeDecimal;
    }

    /** {@return whether commas are decimal, and points separate thousands} */
    public boolean areDecimal() {
        return areDecimal;
    }

    /**
     * {@return whether a column of texts holds nothing but numbers, at least one of them with a comma}
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
     * {@return the number that a text means}
     *
     * @param text a text from this table
     */
    public double number(String text) {
        return Double.parseDouble(areDecimal ? text.replace(".", "").replace(',', '.') : text.replace(",", ""));
    }
}
