package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckResult;
import check.CheckResult.Status;
import check.Exercise;
import check.TaskResult;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What the reports contain, and what they must not contain. */
class ReportFilesTest {
    private static final Terms TERMS =
            new Terms("1.0+abc", Isolation.FULL, 20, Duration.ofSeconds(10), List.of(Results.TASK));
    private static final SubmissionResult RESULT = Results.of("<b>anna</b> & co", 12);

    @ParameterizedTest
    @EnumSource
    void learnersAreShownWhatTheInstructorChose(Feedback feedback) throws Exception {
        List<String> files = List.of(
                Gradescope.text(RESULT, TERMS, feedback),
                JunitXml.text(RESULT, feedback),
                StudentPage.text(RESULT, TERMS, feedback));
        assertTrue(files.get(0).contains("\"score\" : 12"), files.get(0));
        assertTrue(files.get(2).contains("12 of 16 points"), files.get(2));
        assertFalse(files.get(2).contains("the same"), "nothing is said twice here");
        for (String file : files) {
            assertEquals(feedback != Feedback.SCORE, file.contains("the right part"), file);
            assertEquals(feedback != Feedback.SCORE, file.contains("It did not end."), file);
            for (String found : List.of("0.1234", "0.9876", "The bias is lost.")) {
                assertEquals(feedback == Feedback.FULL, file.contains(found), file);
            }
        }
    }

    @Test
    void notesNameAFewTasksAndCountMany() {
        assertEquals("4.1 timed out", RESULT.notes());
        assertEquals("4.1 timed out; 1.1, 1.2 not attempted", withSkipped(2).notes());
        assertEquals("4.1 timed out; 6 tasks not attempted", withSkipped(6).notes());
    }

    private static SubmissionResult withSkipped(int count) {
        CheckResult skipped = new CheckResult("all of it", 4, Status.NOT_ATTEMPTED, "", null, "");
        Stream<TaskResult> blank =
                Exercise.tasksOfAll().stream().limit(count).map(task -> new TaskResult(task, List.of(skipped)));
        return new SubmissionResult(
                "bert",
                "",
                "",
                List.of(),
                Stream.concat(blank, RESULT.tasks().stream()).toList());
    }

    @Test
    void junitXmlCountsEveryCaseOnce() throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        JunitXml.text(RESULT, Feedback.FULL).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertEquals("<b>anna</b> & co", root.getAttribute("name"));
        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
        assertEquals(
                List.of("4", "1", "1", "1"),
                Stream.of("tests", "failures", "errors", "skipped")
                        .map(suite::getAttribute)
                        .toList());
        assertEquals(4, suite.getElementsByTagName("testcase").getLength());
        for (String kind : List.of("failure", "error", "skipped")) {
            assertEquals(1, suite.getElementsByTagName(kind).getLength(), kind);
        }
    }

    @Test
    void pagesShowANameAsTextAndFetchNothing() throws IOException {
        String learners = StudentPage.text(RESULT, TERMS, Feedback.FULL);
        String classes = ClassPage.text(
                List.of(RESULT, Results.failed("ben")),
                TERMS,
                List.of(new Similarity.Pair("<i>a", "b", 0.5, 3, List.of("4.1"))));
        assertEquals(
                "<b>anna</b> & co: 12 of 16 points",
                Jsoup.parse(learners).selectFirst("h1").text());
        assertTrue(Jsoup.parse(classes).text().contains("<i>a b 50 % 4.1"));
        assertTrue(Jsoup.parse(classes).text().contains("2 × The bias is lost."));
        for (String page : List.of(learners, classes)) {
            assertEquals(
                    0,
                    Jsoup.parse(page)
                            .select("b:contains(anna), script, [src], [href]")
                            .size());
        }
    }

    @Test
    void noCellOfTheClassTableIsAFormula() {
        List<String> evil = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a \"quoted\", one", "two\nlines", "");
        String text = Csv.text(List.of(evil));
        String[] read = new CsvParser(new CsvParserSettings())
                .parseAll(new StringReader(text))
                .get(0);
        assertEquals(evil.size(), read.length);
        assertEquals("a \"quoted\", one", read[5]);
        assertEquals("two lines", read[6]);
        for (int i = 0; i < 5; i++) {
            assertTrue(read[i].startsWith("'"), read[i]);
        }
        assertFalse(Stream.of(text.split("\",\"", -1)).anyMatch(cell -> cell.matches("\"?[=+@-].*")));
    }
}
