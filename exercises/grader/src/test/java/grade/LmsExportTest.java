package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One column of a platform's own table is filled; no other cell changes. */
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
        assertEquals(List.of("stranger is in no row, so its points are not filled in"), filled.troubles());
        assertEquals(CANVAS.replace("=1+1,,", "=1+1,7.5,").replace(",ben,,3,", ",ben,,10,"), export.text());
    }

    @Test
    void moodleIsFilledByItsNumberWithItsDelimiter() throws IOException, UnreadableException {
        LmsExport export = read(MOODLE, null);
        export.fill(List.of(Results.of("Anna Berg_501_assignsubmission_file", 8), Results.of("ben@example.org", 4)));
        assertEquals(
                MOODLE.replace("Submitted;;100", "Submitted;50;100").replace("Submitted;;50", "Submitted;12,5;50"),
                export.text());
    }

    @ParameterizedTest(name = "{0} at most: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100,00   | 75
                    10,00    | 7,5
                    100.00   | 75
                    8,00     | 6
                    1.000,00 | 750
                    1,000.00 | 750
                    1 000,00 | 750
                    1'000.50 | 750.38
                    ١٠٠٫٠٠   | 75
                    0,50     | 0,38
                    """)
    void theMostIsReadInThePlatformsLanguage(String most, String written) throws IOException, UnreadableException {
        for (String table : List.of("Participant 501;Anna;;\"" + most + "\"", "Teilnehmer/in501;Anna;-;" + most)) {
            LmsExport export = read("Identifier;Full name;Grade;Maximum Grade\n" + table + "\n", null);
            export.fill(List.of(Results.of("Anna_501_assignsubmission_file", 12)));
            assertTrue(export.text().contains(";Anna;" + written + ";"), export.text());
        }
        LmsExport canvas = read("Student,ID,Ex (7)\n    Points Possible,,\"" + most + "\"\nAnna,501,\n", null);
        canvas.fill(List.of(Results.of("anna_501", 12)));
        String cell = written.contains(",") ? '"' + written + '"' : written;
        assertTrue(canvas.text().endsWith("Anna,501," + cell + "\n"), canvas.text());
    }

    @Test
    void aThousandOrOneIsDecidedByItsNeighboursOrRefused() throws IOException, UnreadableException {
        String rows = "Identifier;Grade;Maximum Grade\nParticipant 1;;1.000\nParticipant 2;%s;%s\n";
        LmsExport comma = read(rows.formatted("", "1.000,00"), null);
        comma.fill(List.of(Results.of("A_1_assignsubmission_file", 8)));
        assertTrue(comma.text().contains("Participant 1;500;1.000"), comma.text());
        LmsExport point = read(rows.formatted("3.5", "7"), null);
        point.fill(List.of(Results.of("A_1_assignsubmission_file", 8)));
        assertTrue(point.text().contains("Participant 1;0.5;1.000"), point.text());
        for (String other : List.of("1.000", "10,5;9.5")) {
            String[] parts = other.contains(";") ? other.split(";", 2) : new String[] {"", other};
            assertTells(
                    "holds \"1.000\" in row 2, column \"Maximum Grade\", which is one number with a decimal point",
                    rows.formatted((Object[]) parts),
                    null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "0", "0,00", "-", "a lot", "1.2.3", "-5", "12 %"})
    void whatIsNoNumberStopsBeforeAnythingIsWritten(String most) {
        assertTells(
                "where the most points should be",
                "Student,ID,SIS Login ID,Ex (7)\n    Points Possible,,,"
                        + (most.isEmpty() ? "" : '"' + most.replace("\"", "") + '"') + "\nBerg,1,b,\n",
                null);
        assertTells("\"Ex (7)\"", "Student,ID,Ex (7)\n    Points Possible\nBerg,1,\n", null);
        assertTells("does not say how many points", "Student,ID,Ex (7)\nBerg,1,\n", null);
    }

    @Test
    void everyOtherCellStays() throws IOException, UnreadableException {
        String table = "\uFEFFStudent,ID,SIS User ID,SIS Login ID,Note,Ex (77),Last\r\n    Points Possible,,,,,16\r\n"
                + "#1 Fan,1001,\"\",fan,\"two\nlines, and \"\"quotes\"\"\",,\" x \"\r\n"
                + "Berg,1002,,berg\r\nObi,1003,,obi,,EX,\r\nLi,1004,,li,,N/A,\r\n";
        LmsExport export = read(table, null);
        LmsExport.Filled filled = export.fill(
                List.of(Results.of("fan", 12), Results.of("berg_1002", 4), Results.of("obi", 16), Results.of("li", 1)));
        assertEquals(
                List.of(
                        "obi has EX on the platform, which is kept, so its points are not filled in",
                        "li has N/A on the platform, which is kept, so its points are not filled in"),
                filled.troubles());
        assertEquals(
                "\uFEFFStudent,ID,SIS User ID,SIS Login ID,Note,Ex (77),Last\r\n    Points Possible,,,,,16,\r\n"
                        + "#1 Fan,1001,,fan,\"two\nlines, and \"\"quotes\"\"\",12, x \r\n"
                        + "Berg,1002,,berg,,4,\r\nObi,1003,,obi,,EX,\r\nLi,1004,,li,,N/A,\r\n",
                export.text());
    }

    @Test
    void moodlesWorksheetIsKnownInEveryLanguage() throws IOException, UnreadableException {
        String table =
                """
                Nummer;Vollständiger Name;ID-Nummer;Status;Bewertung;Maximale Bewertung;Bewertung kann geändert werden
                Teilnehmer/in501;Anna Berg;4711;Abgegeben;;100,00;Ja
                Teilnehmer/in502;Ben Carter;4712;Entwurf;12,50;100,00;Ja
                """;
        LmsExport export = read(table, null);
        assertEquals(
                1,
                export.fill(List.of(Results.of("Anna Berg_501_assignsubmission_file", 8)))
                        .count());
        assertEquals(table.replace("Abgegeben;;", "Abgegeben;50;"), export.text());
        LmsExport named = read(table, "Bewertung");
        assertEquals(
                1,
                named.fill(List.of(Results.of("Ben Carter_502_assignsubmission_file", 8)))
                        .count());
        assertTells(
                "name one with --column",
                table.replace(";Status;", ";Matrikel;")
                        .replace("Abgegeben", "1")
                        .replace("Entwurf", "2"),
                null);
    }

    @Test
    void aNameIsFoundInEverySpelling() throws IOException, UnreadableException {
        String zwnj = "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627";
        String table = "Student,ID,SIS Login ID,Ex (7)\n    Points Possible,,,16\nA,1001,m\u00FCller,\nB,1002," + zwnj
                + ",\n\"O_Neil, Sean\",1003,sean,\n\uD83D\uDE00,1004,e,\n";
        LmsExport.Filled filled = read(table, null)
                .fill(List.of(
                        Results.of("Mu\u0308ller", 1),
                        Results.of(zwnj.replace("\u200C", "\uFFFD"), 2),
                        Results.of("o_neilsean_1003_9003_ex04", 3),
                        Results.of("_1004", 4)));
        assertEquals(new LmsExport.Filled(4, List.of()), filled);
        assertEquals(1, read(table, null).fill(List.of(Results.of(zwnj, 2))).count());
        assertEquals(
                1,
                read(table, null)
                        .fill(List.of(Results.of(zwnj.replace("\u200C", ""), 2)))
                        .count());
    }

    @Test
    void canvasFilesAreGroupedByLearner() {
        Platform canvas = new Canvas();
        assertEquals(Optional.of("bergianna_12"), canvas.learnerOf("bergianna_LATE_12_345_ex04.ipynb"));
        assertEquals(Optional.of("o_neilsean_1003"), canvas.learnerOf("o_neilsean_1003_9003_ex04-1.ipynb"));
        assertEquals(Optional.of("_1004"), canvas.learnerOf("_1004_9004_ex_04.zip"));
        assertEquals(Optional.empty(), canvas.learnerOf("anna_berg.ipynb"));
    }

    @Test
    void anotherEncodingOrALostQuoteIsRefusedWithWhatToDo() throws IOException {
        Path file = temp.resolve("other.csv");
        Files.write(file, "Müller,1".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("is not in UTF-8: save it as \"CSV UTF-8\"", file);
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Files.write(file, "Müller,1".getBytes(charset));
            assertRefused("is in UTF-16: save it as \"CSV UTF-8\"", file);
        }
        Files.writeString(file, "Student,ID,Ex (7)\n\"Berg,1,\nObi,2,\n");
        assertRefused("has a quote in line 2 that is never closed", file);
        assertRefused("there is no such file", temp.resolve("missing.csv"));
    }

    private static void assertRefused(String part, Path file) {
        String told = assertThrows(UnreadableException.class, () -> new LmsExport(file, null))
                .getMessage();
        assertTrue(told.contains(part), told);
    }

    @Test
    void twoSubmissionsForOneRowAndTheGradersOwnFailureAreTold() throws IOException, UnreadableException {
        LmsExport.Filled filled = read(CANVAS, "Exercise 5 (78)")
                .fill(List.of(Results.of("chidi", 16), Results.of("obi_1003", 0), Results.failed("ben")));
        assertEquals(1, filled.count());
        assertEquals(
                List.of(
                        "obi_1003 is in the row that has the points of chidi, so its points are not filled in",
                        "ben has no grade, because the grader itself failed"),
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
