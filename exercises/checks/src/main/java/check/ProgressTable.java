package check;

import java.util.Map;

/** Shows the tasks of all exercises with their points so far. */
final class ProgressTable {
    private static final String STYLE =
            "text-align:left;padding:3px 10px;border-bottom:1px solid var(--jp-border-color2, #ccc);";

    private ProgressTable() {}

    static String html(Map<String, Progress.Entry> entries) {
        StringBuilder page = new StringBuilder("<div style=\"color:var(--jp-ui-font-color1, inherit)\">");
        page.append("<table style=\"border-collapse:collapse\"><thead><tr>");
        for (String title : new String[] {"exercise", "task", "points", ""}) {
            page.append("<th style=\"")
                    .append(STYLE)
                    .append("\">")
                    .append(title)
                    .append("</th>");
        }
        page.append("</tr></thead><tbody>");
        for (Exercise exercise : Exercise.ALL) {
            for (Task task : exercise.tasks()) {
                page.append("<tr>").append(cell(exercise.title())).append(cell(task.id() + " " + task.title()));
                page.append(cell(points(entries.get(task.id()))))
                        .append(cell(bar(entries.get(task.id()))))
                        .append("</tr>");
            }
        }
        return page.append("</tbody></table></div>").toString();
    }

    static String text(Map<String, Progress.Entry> entries) {
        StringBuilder lines = new StringBuilder();
        for (Task task : Exercise.tasksOfAll()) {
            lines.append(String.format("%-5s %-22s %s%n", task.id(), task.title(), points(entries.get(task.id()))));
        }
        return lines.toString().stripTrailing();
    }

    private static String points(Progress.Entry entry) {
        return entry == null
                ? "not attempted"
                : CheckTable.number(entry.points()) + " of " + CheckTable.number(entry.max());
    }

    private static String bar(Progress.Entry entry) {
        int full = entry == null || entry.max() <= 0 ? 0 : (int) Math.round(10 * entry.points() / entry.max());
        return "■".repeat(full) + "□".repeat(10 - full);
    }

    private static String cell(String text) {
        return "<td style=\"" + STYLE + "\">" + Html.escape(text) + "</td>";
    }
}
