package grade;

import com.univocity.parsers.csv.CsvFormat;
import java.util.function.Function;

/**
 * The places of the quotes, separators and line ends of a table. The parser alone would guess, and would read
 * everything after a lone quote as one cell.
 */
final class CsvOutline {
    private static final String SEPARATORS = ",;\t";

    private final int[] counts = new int[SEPARATORS.length()];
    private String lineEnd = "";
    private int line = 1;
    private int opened;

    CsvOutline(String text) {
        boolean isQuoted = false;
        boolean beginsCell = true;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            line += one == '\n' ? 1 : 0;
            if (isQuoted) {
                boolean isDoubled = one == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                i += isDoubled ? 1 : 0;
                isQuoted = one != '"' || isDoubled;
                continue;
            }
            isQuoted = beginsCell && one == '"';
            opened = isQuoted ? line : opened;
            int separator = SEPARATORS.indexOf(one);
            boolean endsLine = one == '\n' || one == '\r';
            if (separator >= 0 && lineEnd.isEmpty()) {
                counts[separator]++;
            } else if (endsLine && lineEnd.isEmpty()) {
                lineEnd = text.startsWith("\r\n", i) ? "\r\n" : String.valueOf(one);
            }
            beginsCell = separator >= 0 || endsLine;
        }
        opened = isQuoted ? opened : 0;
    }

    /**
     * Finds what a parser and a writer need to know.
     *
     * @param refusal makes the exception from the problem
     * @throws UnreadableException if a quote is never closed
     */
    CsvFormat format(Function<String, UnreadableException> refusal) throws UnreadableException {
        if (opened > 0) {
            throw refusal.apply("has a quote in line " + opened + " that is never closed: close it.");
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        CsvFormat format = new CsvFormat();
        format.setDelimiter(SEPARATORS.charAt(most));
        format.setLineSeparator(lineEnd.isEmpty() ? "\n" : lineEnd);
        format.setComment('\0'); // a row that begins with # is a row
        return format;
    }
}
