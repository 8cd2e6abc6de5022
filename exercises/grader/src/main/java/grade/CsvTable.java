package grade;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table with titles that another program wrote and will read again. Cells keep their text, with line ends inside
 * them; a row that ends early has empty cells after its last one.
 */
final class CsvTable {
    private static final String MARK = "\uFEFF";
    private static final int WIDEST = 5000;
    private static final String REMEDY = ": save it as \"CSV UTF-8\" and name that file.";

    private final Path file;
    private final List<String[]> rows;
    private final CsvFormat format;
    private final boolean isMarked;

    /** The place of a cell: its row, where the titles are row 0, and its column. */
    record Place(int row, int column) {}

    /**
     * Reads a table; its first line shows its separator and its line end.
     *
     * @throws UnreadableException if it is not text in UTF-8, or a quote in it is never closed
     */
    CsvTable(Path file) throws UnreadableException {
        this.file = file;
        String text = text(file);
        isMarked = text.startsWith(MARK);
        String table = isMarked ? text.substring(MARK.length()) : text;
        format = new CsvOutline(table).format(this::unreadable);
        CsvParserSettings settings = new CsvParserSettings();
        settings.setFormat(format);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setNormalizeLineEndingsWithinQuotes(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setMaxColumns(WIDEST);
        settings.setMaxCharsPerColumn(-1);
        try {
            List<String[]> read = new CsvParser(settings).parseAll(new StringReader(table));
            rows = read.stream().map(row -> padded(row, read.get(0).length)).toList();
        } catch (TextParsingException e) {
            throw unreadable("has more than " + WIDEST + " columns");
        }
    }

    private static String text(Path file) throws UnreadableException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0)) {
                throw new UnreadableException("--fill " + file + " is in UTF-16" + REMEDY);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException("--fill " + file + " is not in UTF-8" + REMEDY);
        } catch (IOException e) {
            throw new UnreadableException("--fill " + file + " cannot be read: "
                    + (Files.exists(file) ? e.getMessage() : "there is no such file") + ".");
        }
    }

    private static String[] padded(String[] row, int width) {
        String[] whole = Arrays.copyOf(row, Math.max(row.length, width));
        Arrays.fill(whole, row.length, whole.length, "");
        return whole;
    }

    /** Makes the exception that refuses this table. */
    UnreadableException unreadable(String problem) {
        return new UnreadableException("--fill " + file + " " + problem);
    }

    /** {@return the titles of the columns, without surrounding blanks} */
    List<String> titles() {
        return rows.isEmpty()
                ? List.of()
                : Arrays.stream(rows.get(0)).map(String::strip).toList();
    }

    /** {@return the column with that title, whatever the case of its letters} */
    OptionalInt column(String title) {
        List<String> titles = titles();
        return IntStream.range(0, titles.size())
                .filter(i -> titles.get(i).equalsIgnoreCase(title))
                .findFirst();
    }

    /** {@return the numbers of the rows after the titles} */
    IntStream rows() {
        return IntStream.range(1, rows.size());
    }

    /** {@return the text of the cell, without surrounding blanks} */
    String cell(int row, int column) {
        return rows.get(row)[column].strip();
    }

    /** Writes a cell. */
    void set(int row, int column, String value) {
        rows.get(row)[column] = value;
    }

    /** {@return the text of the cell, without surrounding blanks} */
    String cell(Place place) {
        return cell(place.row(), place.column());
    }

    /** {@return the place of a cell, for a sentence; the titles are row 1} */
    String describe(Place place) {
        return "row " + (place.row() + 1) + ", column \"" + titles().get(place.column()) + "\"";
    }

    /** {@return the table as it is now} */
    String text() {
        CsvWriterSettings settings = new CsvWriterSettings();
        settings.setFormat(format);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setNormalizeLineEndingsWithinQuotes(false);
        settings.setMaxColumns(WIDEST);
        StringWriter text = new StringWriter();
        CsvWriter writer = new CsvWriter(text, settings);
        rows.forEach(row -> writer.writeRow((Object[]) row));
        writer.close();
        return (isMarked ? MARK : "") + text;
    }

    /** {@return the file's own name} */
    String name() {
        return file.getFileName().toString();
    }
}
