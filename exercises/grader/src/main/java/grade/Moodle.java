package grade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Moodle's grading worksheet. Its titles are in the teacher's language, and so is the word before a learner's number
 * ("Participant 501", "Teilnehmer/in501"). The columns have the same order in every language: the learner's number
 * comes first, and the most points follow the grade. The name of a downloaded file consists of the learner's name, the
 * number and {@code assignsubmission}.
 */
final class Moodle implements Platform {
    private static final Pattern FILE = Pattern.compile(".*_(\\d+)_assignsubmission.*");
    private static final Pattern LEARNER = Pattern.compile("\\D+(\\d+)");

    @Override
    public Optional<String> learnerOf(String fileName) {
        return Optional.empty(); // a learner's files come in a folder, and the folder has this name
    }

    @Override
    public String table() {
        return "Moodle's grading worksheet (no Identifier)";
    }

    @Override
    public boolean wrote(CsvTable table) {
        Set<String> numbers = table.rows().mapToObj(row -> numberOf(table, row)).collect(Collectors.toSet());
        boolean areLearners = !numbers.isEmpty()
                && !numbers.contains("")
                && numbers.size() == table.rows().count();
        return table.column("Identifier").isPresent()
                || (areLearners && !gradeColumns(table).isEmpty());
    }

    @Override
    public String numberOf(CsvTable table, int row) {
        Matcher learner =
                LEARNER.matcher(table.cell(row, table.column("Identifier").orElse(0)));
        return learner.matches() ? learner.group(1) : "";
    }

    @Override
    public String numberIn(String submission) {
        Matcher name = FILE.matcher(submission);
        return name.matches() ? name.group(1) : submission;
    }

    @Override
    public List<Integer> gradeColumns(CsvTable table) {
        OptionalInt english = table.column("Grade");
        return english.isPresent()
                ? List.of(english.getAsInt())
                : IntStream.range(1, table.titles().size() - 1)
                        .filter(i -> table.rows().allMatch(row -> isGradeBeforeMost(table, row, i)))
                        .boxed()
                        .toList();
    }

    private static boolean isGradeBeforeMost(CsvTable table, int row, int column) {
        String grade = table.cell(row, column);
        boolean isGrade = grade.isEmpty() || grade.equals("-") || LocalNumbers.isNumber(grade);
        return isGrade && LocalNumbers.isNumber(table.cell(row, column + 1));
    }

    @Override
    public boolean isCalled(String title, String wanted) {
        return title.equals(wanted);
    }

    @Override
    public Optional<CsvTable.Place> most(CsvTable table, int row, int gradeColumn) {
        int most = table.column("Maximum Grade").orElse(gradeColumn + 1);
        return most < table.titles().size() ? Optional.of(new CsvTable.Place(row, most)) : Optional.empty();
    }

    @Override
    public boolean stays(String grade) {
        return false;
    }
}
