package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.TaskResult;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files that an instructor gets: a table for the class, and per submission what Gradescope reads. */
final class Reports {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Reports() {}

    /** Writes {@code NAME/results.json} in the form that Gradescope reads. */
    static void gradescope(SubmissionResult result, long seed, Path out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("score", result.points());
        root.put("output", result.status());
        root.put("visibility", "visible");
        var tests = root.putArray("tests");
        for (TaskResult task : result.tasks()) {
            for (CheckResult check : task.checks()) {
                ObjectNode test = tests.addObject();
                test.put("name", task.task().id() + " " + task.task().title() + ": " + check.name());
                test.put("score", check.points());
                test.put("max_score", check.max());
                test.put("status", check.status() == Status.PASSED ? "passed" : "failed");
                test.put(
                        "output",
                        check.mistake().isEmpty() ? check.message() : check.message() + " " + check.mistake());
                test.put("visibility", "visible");
            }
        }
        ObjectNode extra = root.putObject("extra_data");
        extra.put("isolation", Workers.ISOLATION);
        extra.put("seed", seed);
        extra.put("max_score", result.max());
        Path folder = Files.createDirectories(out.resolve(result.name()));
        write(folder.resolve("results.json"), JSON.writeValueAsString(root) + "\n");
    }

    /** Writes {@code grades.csv}, one row a submission. */
    static void csv(List<SubmissionResult> results, Path out) throws IOException {
        StringBuilder rows = new StringBuilder();
        List<String> titles = new ArrayList<>(List.of("name", "status"));
        results.get(0).tasks().forEach(task -> titles.add(task.task().id()));
        titles.addAll(List.of("total", "max", "notes", "isolation"));
        rows.append(row(titles));
        for (SubmissionResult result : results) {
            List<String> cells = new ArrayList<>(List.of(result.name(), result.status()));
            result.tasks().forEach(task -> cells.add(number(task.points())));
            cells.addAll(List.of(number(result.points()), number(result.max()), result.notes(), Workers.ISOLATION));
            rows.append(row(cells));
        }
        write(out.resolve("grades.csv"), rows.toString());
    }

    private static String row(List<String> cells) {
        return String.join(",", cells.stream().map(Reports::cell).toList()) + "\r\n";
    }

    /** A spreadsheet takes a cell that begins so for a formula; an apostrophe makes it text. */
    static String cell(String text) {
        String line = text.replaceAll("\\R", " ");
        boolean formula = !line.isEmpty() && "=+-@\t".indexOf(line.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + line.replace("\"", "\"\"") + "\"";
    }

    static String number(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }

    /** All of a file or nothing of it, whenever the program is killed. */
    private static void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".new", null);
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
