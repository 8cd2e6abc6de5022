package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One column of a platform's own table is filled; every other cell stays as it was. */
class LmsExportTest {
    private static final String CANVAS =
            """
            \uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Exercise 4 (77),Exercise 5 (78),Final Score
                Points Possible,,,,,10,20,(read only)
            "Berg, Anna",1001,S1,anna.berg,=1+1,,,0
            "Carter, ""Ben\""",1002,S2,ben,,3,,0
            "Obi, Chidi",1003,S3,chidi,,,,0
            """;

    private static final String MOODLE =
            """
            Identifier;Full name;Email address;Status;Grade;Maximum Grade;Feedback comments
            Participant 501;Anna Berg;anna@example.org;Submitted;;100,00;
            Participant 502;Ben Carter;ben@example.org;Submitted;;50;"two
            lines"
            """;

    @TempDir
    private Path temp;

    @Test
    void canvasIsFilledByLoginAndByNumberAndScaled() throws IOException, UnreadableException {
        LmsExport export = read(CANVAS, "Exercise 4");
        LmsExport.Filled filled = export.fill(
                List.of(Results.of("anna.berg", 12), Results.of("carterben_1002", 16), Results.of("stranger", 16)));
        assertEquals(2, filled.count());
        assertEquals(List.of("stranger stands in no row, so its points are not filled in"), filled.troubles());
        assertEquals(CANVAS.replace("=1+1,,", "=1+1,7.5,").replace(",ben,,3,", ",ben,,10,"), export.text());
    }

    @Test
    void moodleIsFilledByItsNumberWithItsDelimiter() throws IOException, UnreadableException {
        LmsExport export = read(MOODLE, null);
        export.fill(List.of(Results.of("Anna Berg_501_assignsubmission_file", 8), Results.of("ben@example.org", 4)));
        assertEquals(
                MOODLE.replace("Submitted;;100", "Submitted;8;100").replace("Submitted;;50", "Submitted;12.5;50"),
                export.text());
    }

    @Test
    void twoSubmissionsForOneRowAndTheGradersOwnFailureAreTold() throws IOException, UnreadableException {
        LmsExport.Filled filled = read(CANVAS, "Exercise 5 (78)")
                .fill(List.of(Results.of("chidi", 16), Results.of("obi_1003", 0), Results.failed("ben")));
        assertEquals(1, filled.count());
        assertEquals(
                List.of(
                        "obi_1003 stands in the row that has the points of chidi, so its points are not filled in",
                        "ben has no grade, for the grader itself failed"),
                filled.troubles());
    }

    @Test
    void whatCannotBeFilledIsRefusedInOneSentence() {
        assertTells("several columns to fill: name one with --column", CANVAS, null);
        assertTells("no such column to fill: name one with --column. It has Student,", CANVAS, "Exam");
        assertTells("is neither Canvas's gradebook", "name,points\nanna,3\n", null);
        assertTells("is neither Canvas's gradebook", "", null);
    }

    private void assertTells(String part, String table, String column) {
        String told = assertThrows(UnreadableException.class, () -> read(table, column))
                .getMessage();
        assertTrue(told.contains(part), told);
    }

    private LmsExport read(String table, String column) throws IOException, UnreadableException {
        Path file = Files.writeString(temp.resolve("table.csv"), table);
        return new LmsExport(file, column);
    }
}
