package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.CheckRun;
import check.CheckTable;
import check.Task;
import check.TaskResult;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The instructor's page about a class: points task by task, the commonest mistakes, and what to look at. */
final class ClassPage {
    private static final int MISTAKES = 3;
    private final List<SubmissionResult> results;
    private final Page page;

    private ClassPage(List<SubmissionResult> results) {
        this.results = results;
        page = new Page("The class: " + results.size() + " submissions");
    }

    /** The text of the page. */
    static String text(List<SubmissionResult> results, Terms terms, List<Similarity.Pair> alike) {
        ClassPage made = new ClassPage(results);
        made.whole(terms);
        made.tasks(terms.tasks());
        made.alike(alike);
        made.toLookAt();
        return made.page.text();
    }

    private void whole(Terms terms) {
        List<Double> points = results.stream().map(SubmissionResult::points).toList();
        double mean = points.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double max = results.stream().mapToDouble(SubmissionResult::max).max().orElse(0);
        page.add(
                "p",
                String.format(
                        Locale.ROOT,
                        "On average %.1f of %s points. Isolation %s, seed %d, course %s.",
                        mean,
                        CheckTable.number(max),
                        terms.isolation(),
                        terms.seed(),
                        terms.course()));
        Bars.add(page.add("div", ""), points, max);
    }

    private void tasks(List<Task> tasks) {
        page.add("h2", "Tasks");
        Element table = page.table("task", "", "attempted", "points", "learners by points", "commonest mistakes");
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            List<TaskResult> all =
                    results.stream().map(result -> result.tasks().get(place)).toList();
            List<TaskResult> tried = all.stream()
                    .filter(one -> one.checks().stream().anyMatch(ClassPage::isAttempted))
                    .toList();
            double mean =
                    tried.stream().mapToDouble(TaskResult::points).average().orElse(0);
            double max = all.stream().mapToDouble(TaskResult::max).max().orElse(0);
            Element row = Page.row(
                    table,
                    tasks.get(i).id(),
                    tasks.get(i).title(),
                    tried.size() + " of " + all.size(),
                    String.format(Locale.ROOT, "%.1f of %s", mean, CheckTable.number(max)));
            Bars.add(
                    row.appendElement("td"),
                    tried.stream().map(TaskResult::points).toList(),
                    max);
            mistakes(tried, row.appendElement("td"));
        }
        page.add("p", "Points and bars count only the learners who attempted the task.")
                .addClass("quiet");
    }

    private static boolean isAttempted(CheckResult check) {
        return switch (check.status()) {
            case PASSED, FAILED, TIMED_OUT, CRASHED -> true;
            case NOT_ATTEMPTED, NOT_RUN -> false;
        };
    }

    private static boolean isOdd(TaskResult task) {
        return task.checks().stream()
                .anyMatch(check -> check.status() == Status.TIMED_OUT
                        || check.status() == Status.CRASHED
                        || check.message().startsWith(CheckRun.FAULT));
    }

    /** The mistakes that were found in answers. */
    private static void mistakes(List<TaskResult> tried, Element cell) {
        Map<String, Long> counts = tried.stream()
                .map(TaskResult::mistake)
                .filter(mistake -> !mistake.isEmpty())
                .collect(Collectors.groupingBy(mistake -> mistake, Collectors.counting()));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MISTAKES)
                .forEach(one -> cell.appendElement("div").text(one.getValue() + " × " + one.getKey()));
    }

    private void alike(List<Similarity.Pair> pairs) {
        page.add("h2", "Most alike");
        page.add(
                "p",
                "Answer cells without their skeleton, compared by fingerprints of their tokens; what many write counts little."
                        + " Short right answers are naturally alike: this is a place to look, not proof.");
        if (pairs.isEmpty()) {
            page.add("p", "No two submissions are alike.");
            return;
        }
        Element table = page.table("", "", "alike", "tasks");
        for (Similarity.Pair pair : pairs) {
            String percent = Math.round(100 * pair.likeness()) + " %";
            Page.row(table, pair.one(), pair.other(), percent, String.join(", ", pair.tasks()));
        }
    }

    private void toLookAt() {
        page.add("h2", "To look at");
        List<SubmissionResult> odd = results.stream()
                .filter(one -> !one.trouble().isEmpty()
                        || !one.remarks().isEmpty()
                        || one.tasks().stream().anyMatch(ClassPage::isOdd))
                .sorted(Comparator.comparing(SubmissionResult::name))
                .toList();
        if (odd.isEmpty()) {
            page.add("p", "Every submission was read, and no answer crashed or ran out of time.");
            return;
        }
        Element table = page.table("", "status", "notes");
        odd.forEach(one -> Page.row(table, one.name(), one.status(), one.notes()));
    }
}
