package grade;

import check.CheckTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades the submissions of a class that have no result yet, several at once, and writes each result when it is known.
 */
final class ClassRun {
    private final Terms terms;
    private final Path out;
    private final int total;
    private final Queue<Submission> open = new ConcurrentLinkedQueue<>();
    private final long start = System.nanoTime();
    private int done;
    private int graded;

    /**
     * Prepares the run.
     *
     * @param submissions all submissions; those that have a result in {@code out} are not graded again
     */
    ClassRun(List<Submission> submissions, Terms terms, Path out) {
        this.terms = terms;
        this.out = out;
        total = submissions.size();
        for (Submission one : submissions) {
            // If the grader itself failed, another attempt may end better.
            if (ResultFile.of(one, out, terms)
                    .filter(result -> !result.isGradersFault())
                    .isPresent()) {
                done++;
            } else {
                open.add(one);
            }
        }
    }

    /** How many submissions an earlier run graded before it ended or was killed. */
    int doneBefore() {
        return total - open.size();
    }

    /** Grades the other submissions in {@code jobs} threads. */
    void grade(int jobs) throws IOException {
        int threads = Math.min(jobs, open.size());
        if (threads == 0) {
            return;
        }
        // The processor time that a submission may use: the deadline of every task, on every core, and its compilation.
        long seconds = 60
                + 2
                        * terms.tasks().stream()
                                .mapToLong(
                                        task -> task.deadline(terms.deadline()).toSeconds())
                                .sum()
                        * Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Workers workers = new Workers(terms.isolation(), seconds, threads, open.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> gradeNext(workers)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
        }
    }

    private void gradeNext(Workers workers) {
        try (Grader grader = new Grader(workers, terms)) {
            for (Submission next = open.poll(); next != null; next = open.poll()) {
                gradeOne(next, grader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void gradeOne(Submission next, Grader grader) throws IOException {
        try {
            SubmissionResult result = grader.grade(next.name(), HandedIn.read(next, terms.tasks()));
            ResultFile.write(result, terms, ResultFile.path(next, out));
            say(result);
        } catch (RuntimeException e) { // one submission's failure is no reason to leave the others ungraded
            System.err.println(next.name() + " has no result: the grader itself failed, " + e);
        }
    }

    private synchronized void say(SubmissionResult result) {
        done++;
        graded++;
        double seconds = (System.nanoTime() - start) / 1e9;
        long left = Math.round(seconds / graded * (total - done));
        String notes = result.notes().isEmpty() ? "" : " (" + result.notes() + ")";
        System.out.printf(
                Locale.ROOT,
                "[%d/%d, %d:%02d min left] %s: %s of %s points, %s%s%n",
                done,
                total,
                left / 60,
                left % 60,
                result.name(),
                CheckTable.number(result.points()),
                CheckTable.number(result.max()),
                result.status(),
                notes);
    }
}
