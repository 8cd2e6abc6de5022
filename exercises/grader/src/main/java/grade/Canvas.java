package grade;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Canvas's gradebook. Its titles are English in every language, and a separate row holds the most points. The name of a
 * downloaded file consists of the learner's name (letters, digits and {@code _}, or nothing), sometimes LATE, the
 * learner's number, the file's number and the file's own name.
 */
final class Canvas implements Platform {
    private static final Pattern FILE =
            Pattern.compile("(.*?)(?:_LATE)?_(\\d+)_\\d+_.*\\.(?i:ipynb(?:\\.(?:txt|json))?|zip)");
    private static final Pattern NAME = Pattern.compile(".*?(?:_LATE)?_(\\d+)(?:_\\d+_.*)?");
    private static final String NUMBER = "ID";

    /** The cells of a learner who is excused, and of one who does not have this assignment. */
    private static final Set<String> NO_GRADE = Set.of("EX", "N/A");

    @Override
    public Optional<String> learnerOf(String fileName) {
        Matcher file = FILE.matcher(fileName);
        return file.matches() ? Optional.of(file.group(1) + "_" + file.group(2)) : Optional.empty();
    }

    @Override
    public String table() {
        return "Canvas's gradebook (it has no column ID)";
    }

    @Override
    public boolean wrote(CsvTable table) {
        return table.column(NUMBER).isPresent();
    }

    @Override
    public String numberOf(CsvTable table, int row) {
        return table.cell(row, table.column(NUMBER).orElseThrow());
    }

    @Override
    public String numberIn(String submission) {
        Matcher name = NAME.matcher(submission);
        return name.matches() ? name.group(1) : submission;
    }

    @Override
    public List<Integer> gradeColumns(CsvTable table) {
        List<String> titles = table.titles();
        return IntStream.range(0, titles.size())
                .filter(i -> titles.get(i).matches(".* \\(\\d+\\)"))
                .boxed()
                .toList();
    }

    @Override
    public boolean isCalled(String title, String wanted) {
        return title.equals(wanted) || title.matches(Pattern.quote(wanted) + " \\(\\d+\\)");
    }

    @Override
    public Optional<CsvTable.Place> most(CsvTable table, int row, int gradeColumn) {
        return table.rows()
                .filter(one -> table.cell(one, 0).equals("Points Possible"))
                .mapToObj(one -> new CsvTable.Place(one, gradeColumn))
                .findFirst();
    }

    @Override
    public boolean stays(String grade) {
        return NO_GRADE.contains(grade.toUpperCase(Locale.ROOT));
    }
}
