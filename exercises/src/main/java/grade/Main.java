package grade;

import check.TaskResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that grades a folder of submissions. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grades a folder of submissions: notebooks, or folders with notebooks, one for each learner.",
        footer = {
            "",
            "Writes DIR/grades.csv and, for each submission, DIR/NAME/results.json (Gradescope's form).",
            "Each submission runs in a process of its own. That keeps a crash and an endless loop from the others;",
            "it is no sandbox: the code runs with your rights. Grade strangers in a container."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every submission has its row, whatever its points",
            "1:the grader itself failed for a submission; its row says how",
            "2:the command line is wrong, FOLDER is missing or empty, or DIR cannot be written"
        })
public final class Main implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "the folder of submissions")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "where results go (default: FOLDER-grades, beside it)")
    private Path out;

    @Option(names = "--seed", defaultValue = "20", description = "which random inputs (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "for each task (default: ${DEFAULT-VALUE})")
    private double deadline;

    private Main() {}

    /**
     * Runs the command.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs the command inside a program that goes on.
     *
     * @param arguments see {@code --help}
     * @return the exit code
     */
    public static int run(String... arguments) {
        return new CommandLine(new Main()).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Path from = folder.toAbsolutePath().normalize();
        Path to = (out == null ? from.resolveSibling(from.getFileName() + "-grades") : out)
                .toAbsolutePath()
                .normalize();
        String trouble = trouble(from, to);
        if (trouble.isEmpty()) {
            List<Submission> submissions = Submission.in(from);
            if (!submissions.isEmpty()) {
                return grade(submissions, to);
            }
            trouble = folder + " is empty: put one notebook, or one folder with notebooks, for each learner into it.";
        }
        System.err.println(trouble);
        return 2;
    }

    private String trouble(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return folder + (Files.exists(from) ? " is a file" : " does not exist")
                    + ": name the folder that holds the submissions.";
        }
        if (to.startsWith(from)) {
            return "--out " + to
                    + " lies inside FOLDER, where the next run would take it for a submission: name another place.";
        }
        if (!(deadline > 0)) {
            return "--deadline " + deadline + " is no time: give a number of seconds above 0.";
        }
        try {
            Files.createDirectories(to);
        } catch (IOException e) {
            return "--out " + to + " cannot be written (" + e.getMessage() + "): name another place.";
        }
        return "";
    }

    private int grade(List<Submission> submissions, Path to) throws IOException {
        long start = System.nanoTime();
        List<SubmissionResult> results = new ArrayList<>();
        int widest = Math.max(
                4,
                submissions.stream().mapToInt(one -> one.name().length()).max().orElse(0));
        try (Workers workers = new Workers(submissions.size())) {
            Grader grader = new Grader(workers, seed, Duration.ofMillis(Math.round(deadline * 1000)));
            for (Submission submission : submissions) {
                SubmissionResult result = grader.grade(submission);
                Reports.gradescope(result, seed, to);
                results.add(result);
                if (results.size() == 1) {
                    System.out.println(line(
                            widest,
                            "name",
                            result.tasks().stream()
                                    .map(task -> task.task().id())
                                    .toList(),
                            "total",
                            "status"));
                }
                System.out.println(line(widest, result));
            }
        }
        Reports.csv(results, to);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%n%d submissions in %.1f s, %.1f s each; results in %s%nIsolation: %s (a process each, with your rights: no sandbox)%n",
                results.size(),
                seconds,
                seconds / results.size(),
                to,
                Workers.ISOLATION);
        return results.stream().anyMatch(result -> result.trouble().startsWith("error")) ? 1 : 0;
    }

    private static String line(int widest, SubmissionResult result) {
        List<String> points = result.tasks().stream()
                .map(TaskResult::points)
                .map(Reports::number)
                .toList();
        String total = Reports.number(result.points()) + "/" + Reports.number(result.max());
        return line(
                widest,
                result.name(),
                points,
                total,
                result.status() + (result.notes().isEmpty() ? "" : " (" + result.notes() + ")"));
    }

    private static String line(int widest, String name, List<String> points, String total, String status) {
        StringBuilder line = new StringBuilder(String.format("%-" + widest + "s", name));
        points.forEach(one -> line.append(String.format("%6s", one)));
        return line.append(String.format("%8s  %s", total, status)).toString();
    }
}
