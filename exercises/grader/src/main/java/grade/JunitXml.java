package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.CheckTable;
import check.TaskResult;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A result in the form of JUnit's and Surefire's XML reports, which continuous integration reads: one suite per task,
 * one case per check. A check that never ran is reported as skipped; one that crashed or timed out, as an error.
 */
final class JunitXml {
    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The text of the file. */
    static String text(SubmissionResult result, Feedback feedback) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new JunitXml(xml).suites(result, feedback);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void suites(SubmissionResult result, Feedback feedback) throws XMLStreamException {
        start("testsuites", "name", result.name());
        for (TaskResult task : result.tasks()) {
            suite(task, feedback);
        }
        end();
    }

    private void suite(TaskResult task, Feedback feedback) throws XMLStreamException {
        String name = task.task().id() + " " + task.task().title();
        TaskResult shown = feedback.of(task);
        List<CheckResult> checks = feedback.showsChecks() ? shown.checks() : List.of(whole(task));
        start("testsuite", "name", name, "tests", "" + checks.size());
        xml.writeAttribute("failures", "" + count(checks, "failure"));
        xml.writeAttribute("errors", "" + count(checks, "error"));
        xml.writeAttribute("skipped", "" + count(checks, "skipped"));
        for (CheckResult check : checks) {
            start("testcase", "classname", name, "name", check.name(), "time", "0");
            String kind = kind(check.status());
            if (!kind.isEmpty()) {
                String told = check.message().isEmpty() ? check.status().toString() : check.message();
                start(kind, "message", told + (check.mistake().isEmpty() ? "" : " " + check.mistake()));
                end();
            }
            end();
        }
        end();
    }

    /** One case for a task whose checks are not shown. */
    private static CheckResult whole(TaskResult task) {
        String points = CheckTable.number(task.points()) + " of " + CheckTable.number(task.max()) + " points";
        return new CheckResult(
                points, task.max(), task.isPassed() ? Status.PASSED : Status.FAILED, points + ".", null, "");
    }

    private static long count(List<CheckResult> checks, String kind) {
        return checks.stream()
                .filter(check -> kind(check.status()).equals(kind))
                .count();
    }

    private static String kind(Status status) {
        return switch (status) {
            case PASSED -> "";
            case FAILED -> "failure";
            case TIMED_OUT, CRASHED -> "error";
            case NOT_ATTEMPTED, NOT_RUN -> "skipped";
        };
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
