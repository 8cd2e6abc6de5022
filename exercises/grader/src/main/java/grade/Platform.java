package grade;

import java.util.List;
import java.util.Optional;

/**
 * A learning platform: how it names the files that an instructor downloads, and how its table of grades is laid out.
 */
interface Platform {
    /** The platforms that are known. */
    List<Platform> ALL = List.of(new Canvas(), new Moodle());

    /** {@return whose submission a downloaded file is, if its name has the platform's form} */
    Optional<String> learnerOf(String fileName);

    /** {@return what its table is called, and why another is none, as in "it is neither …"} */
    String table();

    /** {@return whether the platform wrote this table} */
    boolean wrote(CsvTable table);

    /** {@return the number by which the platform knows the learner in a row; empty if the row belongs to nobody} */
    String numberOf(CsvTable table, int row);

    /** {@return the same number, if it is part of a submission's name; otherwise that name} */
    String numberIn(String submission);

    /** {@return the columns that can take points} */
    List<Integer> gradeColumns(CsvTable table);

    /** {@return whether a column with this title is the one that an instructor calls {@code wanted}} */
    boolean isCalled(String title, String wanted);

    /** {@return the place of the most points that the learner in a row can have} */
    Optional<CsvTable.Place> most(CsvTable table, int row, int gradeColumn);

    /**
     * {@return whether a cell in the column of grades says that this learner gets no grade, so that it must not change}
     */
    boolean stays(String grade);
}
