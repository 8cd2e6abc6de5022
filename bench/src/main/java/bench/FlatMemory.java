package bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rnn.cell.LstmCell;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.model.ManyToMany;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.plot.LineChart;
import rnn.train.Trainer;

/**
 * Trains a language model for some minutes. Every ten seconds it measures how much is left on the heap after a garbage
 * collection: a leaking graph would show as a rising line. It writes the curve as a picture.
 */
final class FlatMemory {
    private static final double SECONDS_BETWEEN = 10;

    private FlatMemory() {}

    public static void main(String[] arguments) throws IOException {
        double minutes = Double.parseDouble(arguments[0]);
        Random random = new Random(1);
        ManyToMany model = new ManyToMany(
                new Embedding(64, 32, random), new Unroll(new LstmCell(32, 128, random)), new Linear(128, 64, random));
        List<SequenceBatch> batches =
                SequenceBatches.contiguous(random.ints(200_000, 0, 64).toArray(), 32, 64);
        Trainer<SequenceBatch> trainer = new Trainer<>(model, new Adam(0.001)).clip(1);
        List<double[]> marks = new ArrayList<>();
        while (trainer.history().seconds() < 60 * minutes) {
            double from = trainer.history().seconds();
            while (trainer.history().seconds() < from + SECONDS_BETWEEN) {
                trainer.train(batches.subList(0, 10), 1);
            }
            marks.add(new double[] {trainer.history().seconds() / 60, megabytes()});
        }
        report(marks, trainer.history().steps());
        double[] x = marks.stream().mapToDouble(mark -> mark[0]).toArray();
        double[] y = marks.stream().mapToDouble(mark -> mark[1]).toArray();
        Path picture = Path.of(arguments[1]);
        Files.write(
                picture,
                new LineChart("Heap after a garbage collection", "minutes of training", "MB")
                        .line("LSTM, 32 × 64 tokens, 128 units", x, y)
                        .picture()
                        .png());
        System.out.println(picture);
    }

    private static double megabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** The history itself grows by three numbers per step, which explains the rest of the rise. */
    private static void report(List<double[]> marks, int steps) {
        double early = marks.get(marks.size() / 10)[1];
        double late = marks.get(marks.size() - 1)[1];
        System.out.printf(
                "%d steps: %.1f MB on the heap after a tenth of the time, %.1f MB at the end%n", steps, early, late);
    }
}
