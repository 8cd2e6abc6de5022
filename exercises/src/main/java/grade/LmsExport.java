package grade;

import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of grades that a learning platform exports and takes back, Canvas's gradebook or Moodle's grading worksheet,
 * with one column filled. Every other cell stays as it is, for the platform knows its rows by them.
 */
final class LmsExport {
    private static final String MARK = "\uFEFF";
    private static final int WIDEST = 5000;

    /** Canvas: {@code lastfirst_12345}, where the number is in the column ID. */
    private static final Pattern CANVAS = Pattern.compile(".+_(\\d+)");

    /** Moodle: {@code First Last_12345_assignsubmission_file}, where the column Identifier has "Participant 12345". */
    private static final Pattern MOODLE = Pattern.compile(".+_(\\d+)_assignsubmission.*");

    /** Columns in which a learner stands by the name that a folder of submissions may use. */
    private static final List<String> LOGINS =
            List.of("SIS Login ID", "SIS User ID", "Username", "ID number", "Email address");

    private final Path file;
    private final List<String[]> rows;
    private final CsvFormat format;
    private final boolean isMarked;
    private final int grade;

    /** What was filled, and a sentence on each submission or row that could not be. */
    record Filled(int count, List<String> troubles) {}

    /**
     * Reads an export.
     *
     * @param column the title of the column to fill, or null where it is plain
     * @throws UnreadableException if it is none, or the column is not there
     */
    LmsExport(Path file, String column) throws UnreadableException {
        this.file = file;
        try {
            String text = Files.readString(file);
            isMarked = text.startsWith(MARK);
            CsvParserSettings settings = new CsvParserSettings();
            settings.setDelimiterDetectionEnabled(true, ',', ';', '\t');
            settings.setLineSeparatorDetectionEnabled(true);
            settings.setIgnoreLeadingWhitespaces(false);
            settings.setIgnoreTrailingWhitespaces(false);
            settings.setNullValue("");
            settings.setMaxColumns(WIDEST);
            settings.setMaxCharsPerColumn(-1);
            CsvParser parser = new CsvParser(settings);
            rows = parser.parseAll(new StringReader(isMarked ? text.substring(1) : text));
            format = parser.getDetectedFormat();
        } catch (IOException e) {
            throw new UnreadableException("--fill " + file + " cannot be read as text: " + e.getMessage());
        }
        if (rows.isEmpty() || (column("ID").isEmpty() && column("Identifier").isEmpty())) {
            throw new UnreadableException(
                    "--fill " + file
                            + " is neither Canvas's gradebook (it has no column ID) nor Moodle's grading worksheet (no Identifier).");
        }
        grade = gradeColumn(column);
    }

    private int gradeColumn(String wanted) throws UnreadableException {
        List<String> titles = Stream.of(rows.get(0)).toList();
        List<String> fitting = titles.stream()
                .filter(title -> wanted == null
                        ? title.equals("Grade") || title.matches(".* \\(\\d+\\)")
                        : title.equals(wanted) || title.matches(Pattern.quote(wanted) + " \\(\\d+\\)"))
                .toList();
        if (fitting.size() == 1) {
            return titles.indexOf(fitting.get(0));
        }
        throw new UnreadableException("--fill " + file + " has "
                + (fitting.isEmpty() ? "no such column to fill" : "several columns to fill")
                + ": name one with --column. It has " + String.join(", ", fitting.isEmpty() ? titles : fitting) + ".");
    }

    private Optional<Integer> column(String title) {
        String[] titles = rows.get(0);
        return IntStream.range(0, titles.length)
                .filter(i -> titles[i].strip().equals(title))
                .boxed()
                .findFirst();
    }

    /** Fills the column; points are scaled to what the platform calls the most. */
    Filled fill(List<SubmissionResult> results) {
        Map<Integer, SubmissionResult> found = new HashMap<>();
        List<String> troubles = new ArrayList<>();
        for (SubmissionResult result : results) {
            List<Integer> mine = rowsOf(result.name());
            if (mine.size() != 1) {
                troubles.add(result.name() + (mine.isEmpty() ? " stands in no row" : " stands in several rows")
                        + ", so its points are not filled in");
            } else if (result.isGradersFault()) {
                troubles.add(result.name() + " has no grade, for the grader itself failed");
            } else if (found.putIfAbsent(mine.get(0), result) != null) {
                troubles.add(result.name() + " stands in the row that has the points of "
                        + found.get(mine.get(0)).name() + ", so its points are not filled in");
            }
        }
        found.forEach((place, result) -> rows.get(place)[grade] = scaled(rows.get(place), result));
        return new Filled(found.size(), troubles);
    }

    private List<Integer> rowsOf(String submission) {
        for (String title : LOGINS) {
            List<Integer> mine = rowsWith(title, submission);
            if (!mine.isEmpty()) {
                return mine;
            }
        }
        Matcher moodle = MOODLE.matcher(submission);
        Matcher canvas = CANVAS.matcher(submission);
        return moodle.matches()
                ? rowsWith("Identifier", "Participant " + moodle.group(1))
                : rowsWith("ID", canvas.matches() ? canvas.group(1) : submission);
    }

    /** Where the rows are that have this value in that column. */
    private List<Integer> rowsWith(String title, String value) {
        int place = column(title).orElse(-1);
        return IntStream.range(1, rows.size())
                .filter(i -> place >= 0
                        && place < rows.get(i).length
                        && rows.get(i)[place].strip().equalsIgnoreCase(value))
                .boxed()
                .toList();
    }

    private String scaled(String[] row, SubmissionResult result) {
        double most = most(row).orElse(result.max());
        double points = result.points() * most / result.max();
        return String.format(Locale.ROOT, "%.2f", points).replaceFirst("\\.?0+$", "");
    }

    /** Canvas has the most in a row of its own, Moodle in a column. */
    private Optional<Double> most(String... row) {
        Optional<String> text = column("Maximum Grade").map(place -> row[place]).or(() -> rows.stream()
                .filter(one -> one[0].strip().equals("Points Possible"))
                .map(one -> one[grade])
                .findFirst());
        try {
            return text.map(one -> Double.parseDouble(one.strip())).filter(one -> one > 0);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** The table as the platform takes it back. */
    String text() {
        CsvWriterSettings settings = new CsvWriterSettings();
        settings.setFormat(format);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setMaxColumns(WIDEST);
        StringWriter text = new StringWriter();
        CsvWriter writer = new CsvWriter(text, settings);
        rows.forEach(row -> writer.writeRow((Object[]) row));
        writer.close();
        return (isMarked ? MARK : "") + text;
    }

    /** Its name, for the copy that is written. */
    String name() {
        return file.getFileName().toString();
    }
}
