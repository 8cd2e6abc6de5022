package grade;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.StringWriter;
import java.util.List;

/** Tables for spreadsheets: every cell quoted, none taken for a formula. */
final class Csv {
    private Csv() {}

    /** The text of a table. */
    static String text(List<List<String>> rows) {
        CsvWriterSettings settings = new CsvWriterSettings();
        settings.setQuoteAllFields(true);
        settings.getFormat().setLineSeparator("\r\n");
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        StringWriter text = new StringWriter();
        CsvWriter writer = new CsvWriter(text, settings);
        rows.forEach(row -> writer.writeRow(row.stream().map(Csv::cell).toList()));
        writer.close();
        return text.toString();
    }

    /** A spreadsheet takes a cell that begins so for a formula; an apostrophe makes it text. */
    private static String cell(String text) {
        String line = text.replaceAll("\\R", " ");
        boolean isFormula = !line.isEmpty() && "=+-@\t".indexOf(line.charAt(0)) >= 0;
        return isFormula ? "'" + line : line;
    }
}
