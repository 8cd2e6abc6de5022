package grade;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;

/** Tables for spreadsheets: marked as UTF-8, every cell quoted, and no cell mistaken for a formula. */
final class Csv {
    /** Without this mark a spreadsheet reads the text in the machine's own encoding, and Müller as MÃ¼ller. */
    private static final String MARK = "\uFEFF";

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
        return MARK + text;
    }

    /** A spreadsheet treats a cell that begins like this as a formula; an apostrophe makes it text. */
    private static String cell(String text) {
        String line = text.replaceAll("\\R", " ");
        String first = Normalizer.normalize(line.substring(0, Math.min(1, line.length())), Normalizer.Form.NFKC);
        boolean isFormula = !first.isEmpty() && "=+-@\t".contains(first); // this includes the wide ＝
        return isFormula ? "'" + line : line;
    }
}
