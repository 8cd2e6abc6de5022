package grade;

import check.CheckTable;
import check.Exercise;
import check.TaskResult;
import java.util.List;
import org.jsoup.nodes.Element;

/** The page of one submission, for its learner to read. */
final class StudentPage {
    private StudentPage() {}

    /** The text of the page. */
    static String text(SubmissionResult result, Terms terms, Feedback feedback) {
        Page page = new Page(result.name() + ": " + points(result.points(), result.max()));
        if (!result.trouble().isEmpty()) {
            page.add("p", "The submission is " + result.trouble() + ".");
        }
        result.remarks().forEach(remark -> page.add("p", "Note: " + remark + "."));
        for (Exercise exercise : Exercise.ALL) {
            List<TaskResult> tasks = result.tasks().stream()
                    .filter(one -> exercise.tasks().contains(one.task()))
                    .toList();
            if (!tasks.isEmpty()) {
                exercise(exercise, tasks, feedback, page);
            }
        }
        page.add("p", "Course " + terms.course() + ", inputs of seed " + terms.seed() + ".")
                .addClass("quiet");
        return page.text();
    }

    private static void exercise(Exercise exercise, List<TaskResult> tasks, Feedback feedback, Page page) {
        double points = tasks.stream().mapToDouble(TaskResult::points).sum();
        double max = tasks.stream().mapToDouble(TaskResult::max).sum();
        page.add("h2", "ex" + exercise.number() + " " + exercise.title() + ": " + points(points, max));
        if (feedback.showsChecks()) {
            Element checks = page.add("div", "").addClass("wide");
            tasks.forEach(task -> checks.append(CheckTable.html(feedback.of(task), "")));
            return;
        }
        Element table = page.table("task", "", "points");
        for (TaskResult task : tasks) {
            Page.row(table, task.task().id(), task.task().title(), points(task.points(), task.max()));
        }
    }

    private static String points(double points, double max) {
        return CheckTable.number(points) + " of " + CheckTable.number(max) + " points";
    }
}
