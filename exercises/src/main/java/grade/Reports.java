package grade;

import check.CheckResult;
import check.CheckResult.Status;
import check.TaskResult;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that an instructor gets: a table for the class, and per submission what Gradescope reads. */
final class Reports {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Reports() {}

    /**
     * Makes all reports of the results in {@code out}.
     *
     * @return the command's exit code: 1 where a result is missing or the grader failed
     */
    static int all(List<Submission> submissions, Terms terms, Path out) throws IOException {
        Map<Submission, SubmissionResult> results = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Submission one : submissions) {
            ResultFile.of(one, out, terms)
                    .ifPresentOrElse(result -> results.put(one, result), () -> missing.add(one.name()));
        }
        if (!missing.isEmpty()) {
            System.err.println(missing.size() + " of " + submissions.size()
                    + " submissions have no result on these terms in " + out + ", " + missing.get(0)
                    + " first: grade again with the same --seed, --isolation, --deadline and --exercise.");
            return 1;
        }
        for (Map.Entry<Submission, SubmissionResult> one : results.entrySet()) {
            gradescope(
                    one.getValue(),
                    terms,
                    out.resolve("reports").resolve(one.getKey().fileName()));
        }
        csv(List.copyOf(results.values()), terms, out);
        System.out.println("Grades: " + out.resolve("grades.csv"));
        return results.values().stream().anyMatch(SubmissionResult::isGradersFault) ? 1 : 0;
    }

    /** Writes {@code results.json} into a submission's folder, in the form that Gradescope reads. */
    static void gradescope(SubmissionResult result, Terms terms, Path folder) throws IOException {
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
        extra.put("course", terms.course());
        extra.put("isolation", terms.isolation().toString());
        extra.put("seed", terms.seed());
        extra.put("max_score", result.max());
        Atomic.write(folder.resolve("results.json"), JSON.writeValueAsString(root) + "\n");
    }

    /** Writes {@code grades.csv}, one row a submission. */
    static void csv(List<SubmissionResult> results, Terms terms, Path out) throws IOException {
        StringBuilder rows = new StringBuilder();
        List<String> titles = new ArrayList<>(List.of("name", "status"));
        terms.tasks().forEach(task -> titles.add(task.id()));
        titles.addAll(List.of("total", "max", "notes", "isolation", "seed", "course"));
        rows.append(row(titles));
        for (SubmissionResult result : results) {
            List<String> cells = new ArrayList<>(List.of(result.name(), result.status()));
            result.tasks().forEach(task -> cells.add(number(task.points())));
            cells.addAll(List.of(number(result.points()), number(result.max()), result.notes()));
            cells.addAll(List.of(terms.isolation().toString(), Long.toString(terms.seed()), terms.course()));
            rows.append(row(cells));
        }
        Atomic.write(out.resolve("grades.csv"), rows.toString());
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
}
