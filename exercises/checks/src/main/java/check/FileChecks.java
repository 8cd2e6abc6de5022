package check;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What {@code ./course watch} keeps warm: a program that reads a line for each file to be checked, its task, a tab and
 * its path, and prints what the checks found. A line that holds only {@link #END} follows each result, and the first
 * one says that the program is ready. After an answer that did not end, the program ends itself with the exit code
 * {@link #RUNNING} and without that line, since nothing else stops such an answer; whoever runs it starts it again.
 */
public final class FileChecks {
    /** The character "end of transmission". */
    static final String END = "\u0004";

    /** The exit code of a program that leaves a running answer behind. */
    static final int RUNNING = 3;

    /** An answer that is never right, so that the compiler and the checks are loaded before the first file comes. */
    private static final String WARM = "class Warm implements contract.ElmanCount {"
            + " public int parameters(int T, int D, int H, int C) { return T; } }";

    private final Path notebooks;
    private final Duration deadline;

    /**
     * Checks files.
     *
     * @param notebooks the folder of the learner's notebooks and of his progress
     * @param deadline how long a usual answer may run
     */
    FileChecks(Path notebooks, Duration deadline) {
        this.notebooks = notebooks;
        this.deadline = deadline;
    }

    /**
     * Runs until its input ends.
     *
     * @param words the folder of the learner's notebooks
     * @throws IOException if the input cannot be read
     */
    public static void main(String[] words) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(out); // what an answer prints stands before what the checks found
        System.setErr(out);
        new SavedAnswer(Exercise.task("4.4"), WARM).check(Check.DEADLINE);
        out.println(END);
        FileChecks checks = new FileChecks(Path.of(words[0]), Check.DEADLINE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t", 2);
            if (!checks.check(parts[0], Path.of(parts[1]), out)) {
                Runtime.getRuntime().halt(RUNNING);
            }
            out.println(END);
        }
    }

    /** Checks one file, prints what was found and notes the points; returns whether the answer ended. */
    boolean check(String id, Path file, PrintStream out) {
        Task task = Exercise.task(id);
        try {
            SavedAnswer answer = SavedAnswer.read(task, file);
            TaskResult result = answer.check(task.deadline(deadline));
            out.println(CheckTable.text(result, note(answer, result)));
            return result.checks().stream().noneMatch(check -> check.status() == CheckResult.Status.TIMED_OUT);
        } catch (IOException e) {
            out.println("Task " + id + ": " + e.getMessage());
            return true;
        }
    }

    private String note(SavedAnswer answer, TaskResult result) {
        String other = answer.otherIn(notebooks);
        String unnoted = result.isNotAttempted() ? "" : new Progress(notebooks).record(result);
        return other.isEmpty() || unnoted.isEmpty() ? other + unnoted : other + " " + unnoted;
    }
}
