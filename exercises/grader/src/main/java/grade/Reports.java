package grade;

import check.CheckTable;
import check.Exercise;
import check.Task;
import check.TaskResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files made from the results, for each learner and for the class. */
final class Reports {
    private final Terms terms;
    private final Path out;
    private final ReportOptions options;

    /**
     * Prepares the reports.
     *
     * @param out where the results are and the reports go
     */
    Reports(Terms terms, Path out, ReportOptions options) {
        this.terms = terms;
        this.out = out;
        this.options = options;
    }

    /**
     * Makes all reports.
     *
     * @return the command's exit code: 1 if a result is missing or the grader failed
     */
    int make(List<Submission> submissions) throws IOException {
        Map<Submission, SubmissionResult> found = new LinkedHashMap<>();
        Map<String, Map<Task, Set<String>>> answers = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Submission one : submissions) {
            HandedIn handedIn = HandedIn.read(one, terms.tasks());
            answers.put(one.name(), handedIn.answers());
            ResultFile.of(one, handedIn, out, terms)
                    .ifPresentOrElse(result -> found.put(one, result), () -> missing.add(one.name()));
        }
        if (!missing.isEmpty()) {
            System.err.println(missing.size() + " of " + submissions.size()
                    + " submissions have no result on these terms in " + out + ", " + missing.get(0)
                    + " first: grade again with the same --seed, --isolation, --deadline and --exercise.");
            return 1;
        }
        boolean hasFailed = false;
        for (Map.Entry<Submission, SubmissionResult> one : found.entrySet()) {
            hasFailed |= !learner(one.getValue(), one.getKey());
        }
        List<SubmissionResult> results = List.copyOf(found.values());
        Atomic.write(out.resolve("grades.csv"), Csv.text(table(results)));
        Atomic.write(
                out.resolve("class.html"),
                ClassPage.text(results, terms, new Similarity(answers, skeletons()).pairs()));
        System.out.println("Grades: " + out.resolve("grades.csv") + "\nThe class: " + out.resolve("class.html"));
        fill(results);
        return hasFailed || results.stream().anyMatch(SubmissionResult::isGradersFault) ? 1 : 0;
    }

    /** A report that cannot be made is named, and does not keep the others from being made. */
    private boolean learner(SubmissionResult result, Submission submission) throws IOException {
        try {
            learner(result, out.resolve("reports").resolve(submission.fileName()));
            return true;
        } catch (RuntimeException e) {
            System.err.println("The report of " + result.name() + " cannot be made: " + e);
            return false;
        }
    }

    private void learner(SubmissionResult result, Path folder) throws IOException {
        Atomic.clear(folder);
        Feedback feedback = options.feedback();
        Atomic.write(folder.resolve("results.json"), Gradescope.text(result, terms, feedback));
        Atomic.write(folder.resolve("junit.xml"), JunitXml.text(result, feedback));
        Atomic.write(folder.resolve("feedback.html"), StudentPage.text(result, terms, feedback));
    }

    private List<List<String>> table(List<SubmissionResult> results) {
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of("name", "status"));
        terms.tasks().forEach(task -> titles.add(task.id()));
        titles.addAll(List.of("total", "max", "notes", "isolation", "seed", "course"));
        rows.add(titles);
        for (SubmissionResult result : results) {
            List<String> cells = new ArrayList<>(List.of(result.name(), result.status()));
            result.tasks().stream()
                    .map(TaskResult::points)
                    .map(CheckTable::number)
                    .forEach(cells::add);
            cells.addAll(List.of(CheckTable.number(result.points()), CheckTable.number(result.max()), result.notes()));
            cells.addAll(List.of(terms.isolation().toString(), Long.toString(terms.seed()), terms.course()));
            rows.add(cells);
        }
        return rows;
    }

    private void fill(List<SubmissionResult> results) throws IOException {
        try {
            for (LmsExport export : options.exports()) {
                LmsExport.Filled filled = export.fill(results);
                filled.troubles().forEach(System.out::println);
                Path file = out.resolve("filled-" + export.name());
                Atomic.write(file, export.text());
                System.out.println(filled.count() + " rows filled: " + file);
            }
        } catch (UnreadableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * What answer cells hold at first; if the students' notebooks are not at hand, nothing is left out of the
     * comparison.
     */
    private static Map<Task, String> skeletons() {
        Map<Task, String> skeletons = new HashMap<>();
        for (Exercise exercise : Exercise.ALL) {
            Path file = Path.of(System.getProperty("course.root", ".."), "exercises", exercise.file() + ".ipynb");
            List<AnswerCells.Cell> cells = cells(file);
            exercise.tasks().forEach(task -> cells.stream()
                    .filter(cell -> cell.gradeId().equals(task.answerCell()))
                    .forEach(cell -> skeletons.put(task, cell.source())));
        }
        return skeletons;
    }

    private static List<AnswerCells.Cell> cells(Path file) {
        try (InputStream notebook = Files.newInputStream(file)) {
            return AnswerCells.read(file.toString(), notebook);
        } catch (IOException | UnreadableException absent) {
            return List.of();
        }
    }
}
