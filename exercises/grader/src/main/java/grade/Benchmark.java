package grade;

import check.Exercise;
import check.Task;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Makes a class of the given number of learners, who hand in the first 13 exercises, grades it, and measures the
 * submissions per minute and the memory. Three in five learners have everything right, one in five makes a planted
 * mistake in every task, one in ten leaves half undone, one in twenty answers a task with an endless loop, and one in
 * twenty hands in half a file.
 */
public final class Benchmark {
    private static final List<Exercise> EXERCISES = Exercise.ALL.subList(0, 13);
    private final Path root;

    private Benchmark(Path root) {
        this.root = root;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the course's folder, how many learners, how many jobs, and the level of isolation
     * @throws IOException if the class cannot be written or graded
     * @throws UnreadableException if an instructor's notebook cannot be read
     */
    public static void main(String[] arguments) throws IOException, UnreadableException {
        Benchmark benchmark = new Benchmark(Path.of(arguments[0]));
        Isolation isolation = Isolation.valueOf(arguments[3].toUpperCase(Locale.ROOT));
        System.exit(benchmark.run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), isolation));
    }

    private int run(int learners, int jobs, Isolation isolation) throws IOException, UnreadableException {
        String trouble = isolation == Isolation.FULL ? Sandbox.trouble().orElse("") : "";
        if (!trouble.isEmpty()) {
            System.err.println("There is no sandbox to measure: " + trouble);
            return 1;
        }
        Path folder = Files.createTempDirectory("unrolled-bench");
        try (CostWatch cost = new CostWatch()) {
            Path in = Files.createDirectory(folder.resolve("in"));
            for (int learner = 0; learner < learners; learner++) {
                handIn(learner, in.resolve(String.format(Locale.ROOT, "learner-%03d", learner)));
            }
            List<Task> tasks = EXERCISES.stream()
                    .flatMap(exercise -> exercise.tasks().stream())
                    .toList();
            Terms terms = new Terms(Version.text(), isolation, 20, Duration.ofSeconds(10), tasks);
            long start = System.nanoTime();
            new ClassRun(Submission.in(in), terms, folder.resolve("out")).grade(jobs);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%n%d submissions of %d tasks, %d jobs, isolation %s, %d cores: %.0f s, %.1f s each, %.1f per minute.%n"
                            + "Processor: %.1f s each, of which the grader %.1f. Memory: %d MB at most.%n",
                    learners,
                    tasks.size(),
                    jobs,
                    isolation,
                    Runtime.getRuntime().availableProcessors(),
                    seconds,
                    seconds / learners,
                    60 * learners / seconds,
                    cost.seconds() / learners,
                    cost.ownSeconds() / learners,
                    cost.memory() >> 20);
            return 0;
        } finally {
            Workers.delete(folder);
        }
    }

    private void handIn(int learner, Path folder) throws IOException, UnreadableException {
        for (Exercise exercise : EXERCISES) {
            String file = exercise.file() + ".ipynb";
            boolean isHalf = learner % 10 == 8;
            Notebook notebook = Notebook.read(
                    root.resolve(isHalf ? "exercises" : "solutions").resolve(file));
            for (ObjectNode cell : notebook.cells()) {
                for (Task task : exercise.tasks()) {
                    if (Notebook.gradeId(cell).equals(task.answerCell())) {
                        answer(learner, task, cell);
                    }
                }
            }
            String text = notebook.text();
            boolean isCut = learner % 20 == 19;
            Files.createDirectories(folder.resolve(exercise.file()));
            Files.writeString(
                    folder.resolve(exercise.file()).resolve(file), isCut ? text.substring(0, text.length() / 2) : text);
        }
    }

    private void answer(int learner, Task task, ObjectNode cell) throws IOException {
        if (learner % 5 == 1) {
            Notebook.setSource(cell, mistake(learner, task));
        } else if (learner % 20 == 9 && task.equals(Exercise.tasksOfAll().get(0))) {
            Notebook.setSource(cell, Notebook.source(cell).replaceFirst("(?m)^ +return ", "while (true) { } // "));
        } else if (learner % 10 == 8 && task.id().endsWith(".1")) {
            Notebook.setSource(cell, mistake(learner, task));
        }
    }

    private String mistake(int learner, Task task) throws IOException {
        List<Planted> planted = Planted.of(task, root.resolve("solutions/answers"));
        return planted.get(learner % planted.size()).source();
    }
}
