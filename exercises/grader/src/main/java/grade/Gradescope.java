package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.TaskResult;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The {@code results.json} that Gradescope reads. */
final class Gradescope {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Gradescope() {}

    /** The text of the file. */
    static String text(SubmissionResult result, Terms terms, Feedback feedback) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("score", result.points());
        String remarks = result.remarks().isEmpty() ? "" : "; note: " + String.join("; ", result.remarks());
        root.put("output", result.status() + remarks);
        root.put("visibility", "visible");
        ArrayNode tests = root.putArray("tests");
        for (TaskResult task : result.tasks()) {
            String name = task.task().id() + " " + task.task().title();
            if (feedback.showsChecks()) {
                feedback.of(task).checks().forEach(check -> check(name, check, tests.addObject()));
            } else {
                test(name, task.points(), task.max(), task.isPassed(), tests.addObject());
            }
        }
        ObjectNode extra = root.putObject("extra_data");
        extra.put("course", terms.course());
        extra.put("isolation", terms.isolation().toString());
        extra.put("seed", terms.seed());
        extra.put("max_score", result.max());
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void check(String task, CheckResult check, ObjectNode node) {
        test(task + ": " + check.name(), check.points(), check.max(), check.status() == Status.PASSED, node);
        node.put("output", check.mistake().isEmpty() ? check.message() : check.message() + " " + check.mistake());
        node.put("visibility", "visible");
    }

    private static void test(String name, double points, double max, boolean isPassed, ObjectNode node) {
        node.put("name", name);
        node.put("score", points);
        node.put("max_score", max);
        node.put("status", isPassed ? "passed" : "failed");
    }
}
