package grade;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import worker.PlainText;

/**
 * The command that grades a folder of submissions. A learner's code is compiled and run in a worker process inside a
 * {@link Sandbox}; the checks, the expected values and the results stay in this process, and only numbers, shapes and
 * short texts pass between the two. Every submission ends in one result, which is written whole when it is known. So a
 * run that was killed continues where it stopped, and the parts of a class that several machines grade can be merged.
 */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grades a folder of submissions: notebooks, zips, or folders with these, one per learner.",
        footer = {
            "",
            "Writes DIR/results/NAME.json for each submission at once and, when all have a",
            "result, DIR/grades.csv, DIR/class.html, and in DIR/reports/NAME/ a page for the",
            "learner (feedback.html), results.json (Gradescope's form) and junit.xml. Started",
            "again, it continues where it stopped."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every submission has its result, whatever its points",
            "1:the grader itself failed for a submission, or, with --merge, results are missing",
            "2:the command line is wrong, FOLDER is missing or empty, DIR cannot be written, or there is no sandbox"
        })
public final class Main implements Callable<Integer> {
    private static final double LONGEST_DEADLINE = 3600;

    private static final String NO_SANDBOX = "There is no sandbox for strangers' code on this machine. %s"
            + " (exercises/grader/README.md says more; --isolation process grades with your own rights, for code that you trust.)";

    @Parameters(paramLabel = "FOLDER", description = "the folder of submissions")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "where results go (default: FOLDER-grades, beside it)")
    private Path out;

    @Option(
            names = "--exercise",
            paramLabel = "NAME",
            split = ",",
            description = "grade only these, such as 04 (default: every exercise)")
    private List<String> exercises = List.of();

    @Option(
            names = "--isolation",
            defaultValue = "full",
            description = "full: a sandbox; process: one process each, with your rights (default: ${DEFAULT-VALUE})")
    private Isolation isolation;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "how many submissions at once (default: one per core, and at most one per 2 GB of memory)")
    private Integer jobs;

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            converter = Shard.Reader.class,
            description = "grade the i-th of n parts of the class; --merge makes the reports when all are done")
    private Shard shard;

    @Option(names = "--merge", description = "grade nothing: make the reports from the results in DIR")
    private boolean isMerge;

    @Option(
            names = "--seed",
            defaultValue = "20",
            description = "the seed of the random inputs (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description =
                    "processor seconds per task, more for a task that trains; three times that by the clock (default: ${DEFAULT-VALUE})")
    private double deadline;

    @Mixin
    private ReportOptions reports;

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
     * Runs the command inside a program that continues afterwards.
     *
     * @param arguments see {@code --help}
     * @return the exit code
     */
    public static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Path from = folder.toAbsolutePath().normalize();
        Path to = (out == null ? from.resolveSibling(from.getFileName() + "-grades") : out)
                .toAbsolutePath()
                .normalize();
        String trouble = trouble(from, to);
        if (!trouble.isEmpty()) {
            System.err.println(trouble);
            return 2;
        }
        try {
            List<Submission> submissions = Submission.in(from, Atomic.probe(to));
            List<String> leftOut = Submission.leftOut(from);
            if (submissions.isEmpty()) {
                System.err.println(folder + " is empty: put one notebook, zip or folder per learner into it.");
                return 2;
            }
            if (!leftOut.isEmpty()) {
                System.out.println("No submissions, so left out: " + PlainText.text(String.join(", ", leftOut)));
            }
            for (Path place : places(to)) {
                Atomic.clear(place);
            }
            return grade(submissions, to);
        } catch (IOException e) {
            System.err.println("The grader cannot go on (" + Atomic.reason(e) + "). What is graded is kept: mend that,"
                    + " then start it again.");
            return 1;
        }
    }

    private static List<Path> places(Path to) {
        return List.of(to, to.resolve("results"), to.resolve("reports"));
    }

    private String trouble(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return folder + (Files.exists(from) ? " is a file" : " does not exist")
                    + ": name the folder that holds the submissions.";
        }
        if (to.startsWith(from)) {
            return "--out " + to
                    + " is inside FOLDER, where the next run would treat it as a submission: name another place.";
        }
        if (!(deadline > 0 && deadline <= LONGEST_DEADLINE)) {
            return "--deadline " + deadline + " is not a time: give a number of seconds above 0, at most an hour.";
        }
        if (jobs != null && jobs < 1) {
            return "--jobs " + jobs + " is none: give 1 or more.";
        }
        if (isMerge && shard != null) {
            return "--merge makes the reports of all shards, so it cannot go with --shard.";
        }
        try {
            Terms.tasks(exercises);
            reports.exports(); // checked before hours of grading, not after
            for (Path place : places(to)) {
                Atomic.probe(place);
            }
        } catch (IllegalArgumentException | UnreadableException e) {
            return e.getMessage();
        } catch (IOException e) {
            return "--out " + to + " cannot be written (" + Atomic.reason(e) + "): mend that, or name another place.";
        }
        return isMerge || isolation == Isolation.PROCESS
                ? ""
                : Sandbox.trouble().map(NO_SANDBOX::formatted).orElse("");
    }

    private int grade(List<Submission> all, Path to) throws IOException {
        long start = System.nanoTime();
        Duration limit = Duration.ofMillis(Math.max(1, Math.round(deadline * 1000)));
        Terms terms = new Terms(Version.text(), isolation, seed, limit, Terms.tasks(exercises));
        if (!isMerge) {
            List<Submission> mine =
                    all.stream().filter(one -> shard == null || shard.has(one)).toList();
            ClassRun run = new ClassRun(mine, terms, to);
            int before = run.doneBefore();
            run.grade(jobs == null ? usualJobs() : jobs);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%n%d submissions in %.1f s%s; isolation %s, seed %d, course %s.%n",
                    mine.size() - before,
                    seconds,
                    before == 0 ? "" : ", " + before + " had their result already",
                    isolation,
                    seed,
                    terms.course());
            if (shard != null) {
                System.out.println("When every shard is done, --merge makes the reports.");
                boolean hasFailed = mine.stream()
                        .flatMap(one -> ResultFile.of(one, to, terms).stream())
                        .anyMatch(SubmissionResult::isGradersFault);
                return hasFailed ? 1 : 0;
            }
        }
        return new Reports(terms, to, reports).make(all);
    }

    private static int usualJobs() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long fitting = system.getTotalMemorySize() >> 31;
        return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), fitting));
    }
}
