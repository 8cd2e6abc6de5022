package grade;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of grades that a learning platform exports and imports again, with one column filled. No other cell
 * changes, since the platform knows its rows by them. A table that cannot be understood is refused when it is read,
 * before anything is graded or written.
 */
final class LmsExport {
    /** Columns that hold the names by which a folder of submissions may know its learners. */
    private static final List<String> LOGINS =
            List.of("SIS Login ID", "SIS User ID", "Username", "ID number", "Email address");

    private static final String JOINERS = "[\u200C\u200D]";

    private final CsvTable table;
    private final Platform platform;
    private final int grade;
    private final LocalNumbers numbers;

    /** The most points for each learner's row. */
    private final Map<Integer, Double> most = new HashMap<>();

    /** The number of rows filled, and a sentence about each submission or row that could not be filled. */
    record Filled(int count, List<String> troubles) {}

    /**
     * Reads an export.
     *
     * @param column the title of the column to fill, or null if only one is possible
     * @throws UnreadableException if it is not such a table, the column does not exist, or a learner's most points are
     *     not a number
     */
    LmsExport(Path file, String column) throws UnreadableException {
        table = new CsvTable(file);
        platform = Platform.ALL.stream()
                .filter(one -> one.wrote(table))
                .findFirst()
                .orElseThrow(() -> table.unreadable("is neither "
                        + Platform.ALL.stream().map(Platform::table).collect(Collectors.joining(" nor ")) + "."));
        grade = gradeColumn(column);
        numbers = new LocalNumbers(learners()
                .boxed()
                .flatMap(row -> Stream.concat(
                        Stream.of(table.cell(row, grade)),
                        platform.most(table, row, grade).stream().map(table::cell)))
                .toList());
        for (int row : learners().toArray()) {
            most.put(row, most(row));
        }
    }

    private int gradeColumn(String wanted) throws UnreadableException {
        List<String> titles = table.titles();
        List<Integer> fitting = wanted == null
                ? platform.gradeColumns(table)
                : IntStream.range(0, titles.size())
                        .filter(i -> platform.isCalled(titles.get(i), wanted))
                        .boxed()
                        .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        List<String> named =
                fitting.isEmpty() ? titles : fitting.stream().map(titles::get).toList();
        throw table.unreadable("has " + (fitting.isEmpty() ? "no such column to fill" : "several columns to fill")
                + ": name one with --column. It has " + String.join(", ", named) + ".");
    }

    private IntStream learners() {
        return table.rows().filter(row -> !platform.numberOf(table, row).isEmpty());
    }

    private double most(int row) throws UnreadableException {
        CsvTable.Place place = platform.most(table, row, grade)
                .orElseThrow(() -> table.unreadable(
                        "does not say how many points \"" + table.titles().get(grade)
                                + "\" has at most: export it again and leave all rows and columns."));
        String text = table.cell(place);
        OptionalDouble number = numbers.value(text);
        if (number.isPresent() && number.getAsDouble() > 0) {
            return number.getAsDouble();
        }
        String where = "holds " + (text.isEmpty() ? "nothing" : "\"" + text + "\"") + " in " + table.describe(place);
        throw table.unreadable(
                number.isEmpty() && LocalNumbers.isNumber(text)
                        ? where + ", which is one number with a decimal point and another with a decimal comma:"
                                + " write it there without either, or with two decimals."
                        : where + ", where the most points should be: set them on the platform and export again,"
                                + " or write a number above 0 there.");
    }

    /** Fills the column; points are scaled to the platform's most points. */
    Filled fill(List<SubmissionResult> results) {
        Map<Integer, SubmissionResult> found = new HashMap<>();
        List<String> troubles = new ArrayList<>();
        for (SubmissionResult result : results) {
            List<Integer> mine = rowsOf(result.name());
            if (mine.size() != 1) {
                troubles.add(result.name() + (mine.isEmpty() ? " is in no row" : " is in several rows")
                        + ", so its points are not filled in");
            } else if (result.isGradersFault()) {
                troubles.add(result.name() + " has no grade, because the grader itself failed");
            } else if (platform.stays(table.cell(mine.get(0), grade))) {
                troubles.add(result.name() + " has " + table.cell(mine.get(0), grade)
                        + " on the platform, which is kept, so its points are not filled in");
            } else if (found.putIfAbsent(mine.get(0), result) != null) {
                troubles.add(result.name() + " is in the row that has the points of "
                        + found.get(mine.get(0)).name() + ", so its points are not filled in");
            }
        }
        found.forEach(
                (row, result) -> table.set(row, grade, numbers.text(result.points() * most.get(row) / result.max())));
        return new Filled(found.size(), troubles);
    }

    private List<Integer> rowsOf(String submission) {
        for (String title : LOGINS) {
            OptionalInt column = table.column(title);
            List<Integer> mine =
                    column.isEmpty() ? List.of() : rows(row -> isSame(table.cell(row, column.getAsInt()), submission));
            if (!mine.isEmpty()) {
                return mine;
            }
        }
        String number = platform.numberIn(submission);
        return rows(row -> platform.numberOf(table, row).equals(number));
    }

    private List<Integer> rows(IntPredicate fits) {
        return learners().filter(fits).boxed().toList();
    }

    /**
     * Whether two spellings are the same name: composed or not, in upper or lower case, with or without joiners between
     * letters. A name made for display has a replacement character for each joiner.
     */
    private static boolean isSame(String login, String name) {
        String first = normal(login);
        String second = normal(name);
        return first.replaceAll(JOINERS, "").equals(second.replaceAll(JOINERS, ""))
                || first.replaceAll(JOINERS, "\uFFFD").equals(second.replaceAll(JOINERS, "\uFFFD"));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The table as the platform imports it. */
    String text() {
        return table.text();
    }

    /** The name of the copy that is written. */
    String name() {
        return table.name();
    }
}
