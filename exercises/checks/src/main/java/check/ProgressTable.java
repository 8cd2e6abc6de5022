package check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rnn.display.Html;

/** Shows how far a learner is: a line for each exercise, the open ones first, or a line for each task of one. */
final class ProgressTable {
    private static final String STYLE =
            "text-align:left;padding:3px 10px;border-bottom:1px solid var(--jp-border-color2, #ccc);";

    private final Map<String, Progress.Entry> entries;

    /** One line: what it is about, where it leads or an empty text, and the points. */
    private record Line(String id, String title, String file, double points, double max) {
        boolean isDone() {
            return points >= max;
        }

        String told() {
            return CheckTable.number(points) + " of " + CheckTable.number(max);
        }
    }

    ProgressTable(Map<String, Progress.Entry> entries) {
        this.entries = entries;
    }

    /** A line for each exercise. */
    String html() {
        return table("exercise", exercises());
    }

    /** A line for each task. */
    String html(Exercise exercise) {
        return table("task", tasks(exercise));
    }

    String text() {
        return text(exercises());
    }

    String text(Exercise exercise) {
        return text(tasks(exercise));
    }

    private List<Line> exercises() {
        List<Line> lines = new ArrayList<>();
        for (Exercise exercise : Exercise.ALL) {
            List<Line> tasks = tasks(exercise);
            lines.add(new Line(
                    exercise.number(),
                    exercise.title(),
                    exercise.file() + ".ipynb",
                    tasks.stream().mapToDouble(Line::points).sum(),
                    tasks.stream().mapToDouble(Line::max).sum()));
        }
        lines.sort(Comparator.comparing(Line::isDone)); // stable: each half keeps its order
        return lines;
    }

    private List<Line> tasks(Exercise exercise) {
        return exercise.tasks().stream()
                .map(task -> {
                    Progress.Entry entry = entries.get(task.id());
                    double points = entry == null ? 0 : Math.min(entry.points(), task.points());
                    return new Line(task.id(), task.title(), "", points, task.points());
                })
                .toList();
    }

    private static String table(String first, List<Line> lines) {
        StringBuilder page = new StringBuilder("<div style=\"color:var(--jp-ui-font-color1, inherit)\">");
        page.append("<table style=\"border-collapse:collapse\"><thead><tr>");
        for (String title : List.of(first, "points", "progress")) {
            page.append("<th scope=\"col\" style=\"" + STYLE + "\">" + title + "</th>");
        }
        page.append("</tr></thead><tbody>");
        for (Line line : lines) {
            String name = Html.escape(line.id() + " " + line.title());
            page.append("<tr>")
                    .append(cell(line.file().isEmpty() ? name : "<a href=\"" + line.file() + "\">" + name + "</a>"))
                    .append(cell((line.isDone() ? "✓ " : "") + line.told()))
                    .append(cell("<progress style=\"width:8em\" max=\"" + line.max() + "\" value=\"" + line.points()
                            + "\" aria-label=\"" + name + ": " + line.told() + " points\"></progress>"))
                    .append("</tr>");
        }
        return page.append("</tbody></table></div>").toString();
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(String.format("%-5s %-40s %s%n", line.id(), line.title(), line.told())));
        return text.toString().stripTrailing();
    }

    private static String cell(String html) {
        return "<td style=\"" + STYLE + "\">" + html + "</td>";
    }
}
