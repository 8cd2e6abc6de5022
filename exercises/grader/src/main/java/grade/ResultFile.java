package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.Finding;
import check.Task;
import check.TaskResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import worker.PlainText;

/**
 * The file of one submission's result, {@code DIR/results/NAME.json}. It appears whole or not at all, holds nothing
 * that differs from run to run, and is the source of all reports.
 */
final class ResultFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final int LONGEST = 1000;

    private ResultFile() {}

    static Path path(Submission submission, Path out) {
        return out.resolve("results").resolve(submission.fileName() + ".json");
    }

    /** The submission's result in {@code out}, if it was made from these answers on these terms. */
    static Optional<SubmissionResult> of(Submission submission, Path out, Terms terms) {
        return Files.exists(path(submission, out))
                ? of(submission, HandedIn.read(submission, terms.tasks()), out, terms)
                : Optional.empty();
    }

    /** The same, when its answers have been read already. */
    static Optional<SubmissionResult> of(Submission submission, HandedIn handedIn, Path out, Terms terms) {
        return read(path(submission, out), terms, handedIn.digest());
    }

    /** Writes a result. */
    static void write(SubmissionResult result, Terms terms, Path file) throws IOException {
        ObjectNode root = terms(terms);
        root.put("name", result.name());
        root.put("digest", result.digest());
        root.put("status", result.status());
        root.put("trouble", result.trouble());
        result.remarks().forEach(root.putArray("remarks")::add);
        root.put("points", result.points());
        root.put("max", result.max());
        var tasks = root.putArray("tasks");
        for (TaskResult one : result.tasks()) {
            ObjectNode task = tasks.addObject();
            task.put("task", one.task().id());
            task.put("points", one.points());
            task.put("max", one.max());
            var checks = task.putArray("checks");
            one.checks().forEach(check -> write(check, checks.addObject()));
        }
        Atomic.write(file, JSON.writeValueAsString(root) + "\n");
    }

    private static ObjectNode terms(Terms terms) {
        ObjectNode root = JSON.createObjectNode();
        root.put("course", terms.course());
        root.put("isolation", terms.isolation().toString());
        root.put("seed", terms.seed());
        root.put("deadline", terms.deadline().toMillis() / 1000.0);
        return root;
    }

    private static void write(CheckResult check, ObjectNode node) {
        node.put("name", check.name());
        node.put("max", check.max());
        node.put("status", check.status().name());
        node.put("message", shown(check.message()));
        if (check.finding() != null) {
            ObjectNode finding = node.putObject("finding");
            finding.put("expected", shown(check.finding().expected()));
            finding.put("got", shown(check.finding().got()));
            finding.put("where", shown(check.finding().where()));
        }
        node.put("mistake", check.mistake());
    }

    /** A value may be as long as an answer likes, and may hold any characters. */
    private static String shown(String text) {
        return PlainText.text(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    /**
     * Reads a result.
     *
     * @return empty if there is no result, or if it was made on other terms or from other answers
     */
    private static Optional<SubmissionResult> read(Path file, Terms terms, String digest) {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            boolean isSame = root.path("digest").asText().equals(digest);
            ObjectNode wanted = terms(terms);
            for (String field : (Iterable<String>) wanted::fieldNames) {
                isSame &= wanted.get(field).asText().equals(root.path(field).asText());
            }
            List<TaskResult> tasks = new ArrayList<>();
            for (JsonNode task : root.path("tasks")) {
                tasks.add(task(task, terms.tasks().get(tasks.size())));
            }
            List<String> remarks = new ArrayList<>();
            root.path("remarks").forEach(remark -> remarks.add(remark.asText()));
            SubmissionResult result = new SubmissionResult(
                    root.path("name").asText(), root.path("trouble").asText(), digest, remarks, tasks);
            isSame &= tasks.size() == terms.tasks().size();
            return isSame ? Optional.of(result) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // there is no result, half a file or another format: it is made again
        }
    }

    private static TaskResult task(JsonNode node, Task task) {
        if (!node.path("task").asText().equals(task.id())) {
            throw new IllegalArgumentException("a result of other tasks");
        }
        List<CheckResult> checks = new ArrayList<>();
        for (JsonNode check : node.path("checks")) {
            JsonNode found = check.path("finding");
            Finding finding = found.isMissingNode()
                    ? null
                    : new Finding(
                            found.path("expected").asText(),
                            found.path("got").asText(),
                            found.path("where").asText());
            checks.add(new CheckResult(
                    check.path("name").asText(),
                    check.path("max").asDouble(),
                    Status.valueOf(check.path("status").asText()),
                    check.path("message").asText(),
                    finding,
                    check.path("mistake").asText()));
        }
        return new TaskResult(task, checks);
    }
}
