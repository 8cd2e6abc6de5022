package tech.tablesaw.io.unrolled;

import com.univocity.parsers.common.AbstractParser;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.AbstractColumnParser;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.AddCellToColumnException;
import tech.tablesaw.io.ReadOptions;
import tech.tablesaw.io.csv.CsvReadOptions;
import tech.tablesaw.io.csv.CsvReader;

/**
 * Tablesaw's reader of CSV files, changed so that it never deletes a comma whose meaning is not certain. If the reader
 * guesses the type of a column, numbers with commas stay texts ({@link GuessedNumber}), and {@link rnn.data.Tables}
 * reads them. If the type is given, decimal commas are recognised, commas between thousands are read as Tablesaw reads
 * them, and a comma that could be either is refused ({@link Commas}).
 */
final class CommaReader extends CsvReader {
    static final Set<ColumnType> NUMBERS =
            Set.of(ColumnType.SHORT, ColumnType.INTEGER, ColumnType.LONG, ColumnType.FLOAT, ColumnType.DOUBLE);

    // Tablesaw loads each reader that it finds; CsvReader, from which this one inherits, has registered itself by then.
    static {
        GuessedNumber.install();
        CommaReader reader = new CommaReader();
        Table.defaultReaderRegistry.registerExtension("csv", reader);
        Table.defaultReaderRegistry.registerMimeType("text/csv", reader);
        Table.defaultReaderRegistry.registerOptions(CsvReadOptions.class, reader);
    }

    @Override
    protected Table parseRows(
            ReadOptions options,
            boolean headerOnly,
            Reader reader,
            ReadOptions.ColumnTypeReadOptions types,
            AbstractParser<?> parser,
            int sampleSize) {
        if (headerOnly) {
            return super.parseRows(options, true, reader, types, parser, sampleSize);
        }
        Map<String, ColumnType> numbers = new LinkedHashMap<>();
        ReadOptions.ColumnTypeReadOptions asTexts =
                (index, name) -> asText(types.columnType(index, name), name, numbers);
        Table table = super.parseRows(options, false, reader, asTexts, parser, sampleSize);
        numbers.keySet().removeIf(name -> !table.containsColumn(name));
        List<StringColumn> columns =
                numbers.keySet().stream().map(table::stringColumn).toList();
        Commas commas = new Commas(table.name(), columns, false);
        for (StringColumn texts : columns) {
            ColumnType type = numbers.get(texts.name());
            table.replaceColumn(
                    texts.name(),
                    commas.areDecimal() ? decimals(texts, commas) : parsed(texts, type, type.customParser(options)));
        }
        return table;
    }

    private static Optional<ColumnType> asText(
            Optional<ColumnType> type, String name, Map<String, ColumnType> numbers) {
        if (type.filter(NUMBERS::contains).isEmpty()) {
            return type;
        }
        numbers.put(name, type.get());
        return Optional.of(ColumnType.STRING);
    }

    private static DoubleColumn decimals(StringColumn texts, Commas commas) {
        DoubleColumn numbers = DoubleColumn.create(texts.name());
        for (String text : texts) {
            if (text.isEmpty()) {
                numbers.appendMissing();
            } else {
                numbers.append(commas.number(text));
            }
        }
        return numbers;
    }

    private static Column<?> parsed(StringColumn texts, ColumnType type, AbstractColumnParser<?> cells) {
        Column<?> numbers = type.create(texts.name());
        for (int row = 0; row < texts.size(); row++) {
            try {
                numbers.appendCell(texts.get(row), cells);
            } catch (RuntimeException e) {
                throw new AddCellToColumnException(e, 0, row, List.of(texts.name()), new String[] {texts.get(row)});
            }
        }
        return numbers;
    }
}
