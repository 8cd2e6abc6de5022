package grade;

import java.util.List;
import java.util.Optional;

/** A learning platform: how it names the files that an instructor downloads, and how its table of grades is laid out. */
interface Platform {
    /** Those that are known. */
    List<Platform> ALL = List.of(new Canvas(), new Moodle());

    /** {@return whose submission a downloaded file is, where its name has the platform's form} */
    Optional<String> learnerOf(String fileName);

    /** {@return whether the platform wrote this table} */
    boolean wrote(CsvTable table);

    /** {@return the number by which the platform knows the learner in a row; empty where the row is nobody's} */
    String numberOf(CsvTable table, int row);

    /** {@return the same number, where it is part of a submission's name, or else that name} */
    String numberIn(String submission);

    /** {@return the columns that can take points} */
    List<Integer> gradeColumns(CsvTable table);

    /** {@return whether a column with this title is the one that an instructor calls {@code wanted}} */
    boolean isCalled(String title, String wanted);

    /** {@return where the table says how many points the learner in a row can have at most} */
    Optional<CsvTable.Place> most(CsvTable table, int row, int gradeColumn);

    /** {@return whether a cell among the grades says that this learner gets none, so that it must stay} */
    boolean stays(String grade);
}
