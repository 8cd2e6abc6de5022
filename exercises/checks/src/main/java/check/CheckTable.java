package check;

import check.CheckResult.Status;
import java.util.List;
import java.util.Locale;
import rnn.display.Html;

/** Shows a task's result: as a table in a notebook, in light and dark theme, and as lines in a terminal. */
public final class CheckTable {
    private static final String GREEN = "var(--jp-success-color1, #388e3c)";
    private static final String RED = "var(--jp-error-color1, #d32f2f)";
    private static final String GREY = "var(--jp-ui-font-color2, #757575)";

    private CheckTable() {}

    /**
     * The table.
     *
     * @param result what the checks found
     * @param note a sentence below it, or an empty text
     * @return HTML for a page or a notebook
     */
    public static String html(TaskResult result, String note) {
        StringBuilder page = new StringBuilder("<div style=\"color:var(--jp-ui-font-color1, inherit)\">");
        page.append("<p><b>Task ")
                .append(result.task().id())
                .append("</b>, ")
                .append(result.task().title())
                .append(": ");
        page.append(coloured(result.isPassed() ? GREEN : result.isNotAttempted() ? GREY : RED, headline(result)))
                .append("</p>");
        if (!result.isNotAttempted()) {
            page.append("<table style=\"border-collapse:collapse;text-align:left\"><thead><tr>");
            for (String title : titles(result)) {
                page.append(cell("th", title, ""));
            }
            page.append("</tr></thead><tbody>");
            String before = "";
            for (CheckResult check : result.checks()) {
                page.append(row(check, !before.isEmpty() && check.message().equals(before)));
                before = check.message();
            }
            page.append("</tbody></table>");
        }
        if (!result.mistake().isEmpty()) {
            page.append("<p>This looks like a known mistake: <b>")
                    .append(Html.escape(result.mistake()))
                    .append("</b></p>");
        }
        return page.append(note.isEmpty() ? "" : "<p>" + Html.escape(note) + "</p>")
                .append("</div>")
                .toString();
    }

    /** Three columns for values only where a check has some: a sentence is not what was expected. */
    private static List<String> titles(TaskResult result) {
        if (result.checks().stream().anyMatch(check -> check.finding() != null)) {
            return List.of("", "check", "expected", "got", "where");
        }
        boolean anythingToSay =
                result.checks().stream().anyMatch(check -> !check.message().isEmpty());
        return anythingToSay ? List.of("", "check", "what was found") : List.of("", "check");
    }

    static String text(TaskResult result, String note) {
        StringBuilder lines = new StringBuilder(
                "Task " + result.task().id() + ", " + result.task().title() + ": " + headline(result));
        for (CheckResult check : result.isNotAttempted() ? List.<CheckResult>of() : result.checks()) {
            lines.append(String.format(
                    "%n  %-13s %s%s",
                    check.status(), check.name(), check.message().isEmpty() ? "" : ": " + check.message()));
        }
        if (!result.mistake().isEmpty()) {
            lines.append(System.lineSeparator())
                    .append("  This looks like a known mistake: ")
                    .append(result.mistake());
        }
        return lines.append(note.isEmpty() ? "" : System.lineSeparator() + "  " + note)
                .toString();
    }

    private static String headline(TaskResult result) {
        if (result.isNotAttempted()) {
            return result.checks().get(0).message();
        }
        String points = String.format(Locale.ROOT, "%s of %s points", number(result.points()), number(result.max()));
        return result.isPassed()
                ? "all " + result.checks().size() + " checks passed, " + points
                : result.passed() + " of " + result.checks().size() + " checks passed, " + points;
    }

    private static String row(CheckResult check, boolean sameAsBefore) {
        boolean passed = check.status() == Status.PASSED;
        String mark = coloured(
                passed ? GREEN : check.status() == Status.NOT_RUN ? GREY : RED,
                (passed ? "✓ " : check.status() == Status.NOT_RUN ? "– " : "✗ ") + check.status());
        StringBuilder row = new StringBuilder("<tr>")
                .append("<td style=\"")
                .append(STYLE)
                .append("white-space:nowrap\">")
                .append(mark)
                .append("</td>");
        row.append(cell("td", check.name(), ""));
        if (check.finding() != null) {
            row.append(cell("td", check.finding().expected(), "font-family:var(--jp-code-font-family, monospace);"));
            row.append(cell("td", check.finding().got(), "font-family:var(--jp-code-font-family, monospace);"));
            row.append(cell("td", check.finding().where(), ""));
        } else {
            row.append("<td colspan=\"3\" style=\"").append(STYLE).append("\">");
            row.append(sameAsBefore && !passed ? "the same" : Html.escape(check.message()))
                    .append("</td>");
        }
        return row.append("</tr>").toString();
    }

    private static final String STYLE =
            "text-align:left;vertical-align:top;padding:3px 10px;border-bottom:1px solid var(--jp-border-color2, #ccc);";

    private static String cell(String tag, String text, String style) {
        return "<" + tag + " style=\"" + STYLE + style + "\">" + Html.escape(text) + "</" + tag + ">";
    }

    private static String coloured(String colour, String text) {
        return "<span style=\"color:" + colour + ";font-weight:600\">" + Html.escape(text) + "</span>";
    }

    /**
     * A number of points as a person writes it.
     *
     * @param points the number
     * @return a whole number without a fraction, any other number with two decimals
     */
    public static String number(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : String.format(Locale.ROOT, "%.2f", points);
    }
}
