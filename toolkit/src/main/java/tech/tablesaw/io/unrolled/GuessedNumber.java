package tech.tablesaw.io.unrolled;

import java.io.StringReader;
import java.util.List;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.columns.AbstractColumnParser;
import tech.tablesaw.columns.AbstractColumnType;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.ReadOptions;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * A type of numbers that Tablesaw guesses for a column only if no number in it has a comma; with a comma it stays a
 * text.
 */
final class GuessedNumber extends AbstractColumnType {
    private final ColumnType type;

    private GuessedNumber(ColumnType type) {
        super(type.byteSize(), type.name(), type.getPrinterFriendlyName());
        this.type = type;
    }

    /**
     * Makes all readers guess this way. There is no other place for it: {@code csv(…)} makes its own reader and never
     * asks the registered ones, but all readers take their types from these two lists.
     */
    static void install() {
        CsvReadOptions.Builder options = CsvReadOptions.builder(new StringReader(""));
        guessSo(options.build().columnTypesToDetect());
        guessSo(options.minimizeColumnSizes().build().columnTypesToDetect());
    }

    private static void guessSo(List<ColumnType> types) {
        types.replaceAll(type -> CommaReader.NUMBERS.contains(type) ? new GuessedNumber(type) : type);
    }

    @Override
    public Column<?> create(String name) {
        return type.create(name);
    }

    @Override
    public AbstractColumnParser<?> customParser(ReadOptions options) {
        AbstractColumnParser<?> all = type.customParser(options);
        return new AbstractColumnParser<Object>(this) {
            @Override
            public boolean canParse(String text) {
                return all.isMissing(text) || (text.indexOf(',') < 0 && all.canParse(text));
            }

            @Override
            public boolean isMissing(String text) {
                return all.isMissing(text);
            }

            @Override
            public Object parse(String text) {
                return all.parse(text);
            }
        };
    }
}
