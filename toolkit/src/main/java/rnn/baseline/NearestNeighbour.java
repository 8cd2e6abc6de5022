package rnn.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;

/**
 * Answers with the class of the most similar training sequence. Distance is measured step by step, or after both
 * sequences have been stretched in time to fit each other: dynamic time warping.
 *
 * <pre>
 * step by step   d = Σ_t ‖x_t − y_t‖²; the rest of the longer one is compared with the other's last step
 * warped         D(i, j) = ‖x_i − y_j‖² + min(D(i−1, j), D(i, j−1), D(i−1, j−1)),  |i − j| ≤ w
 * </pre>
 *
 * H. Sakoe and S. Chiba, "Dynamic programming algorithm optimization for spoken word recognition" (1978). If the window
 * w is smaller than the difference of the lengths, it is widened to it. If two training sequences are equally near, the
 * first one counts.
 */
public final class NearestNeighbour implements Baseline {
    private static final int STIFF = -1;

    /**
     * The probability of the neighbour's class; the other classes share the rest, so that a wrong answer has a finite
     * loss.
     */
    private static final double SURE = 0.9;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(double[][] steps, int label) {}

    private final int classes;
    private final int window;
    private List<Example> examples;

    /**
     * Compares step by step.
     *
     * @param classes C, at least 2
     */
    public NearestNeighbour(int classes) {
        this(classes, STIFF);
    }

    private NearestNeighbour(int classes, int window) {
        this.classes = Require.atLeast("the number of classes of a nearest neighbour", 2, classes);
        this.window = window;
    }

    /**
     * {@return a nearest neighbour that warps time}
     *
     * @param classes C, at least 2
     * @param window w, how many steps apart two matched steps may be at most
     */
    public static NearestNeighbour warped(int classes, int window) {
        return new NearestNeighbour(classes, Require.atLeast("the window of dynamic time warping", 0, window));
    }

    @Override
    public NearestNeighbour fit(List<SequenceBatch> training) {
        List<Example> learned = new ArrayList<>();
        Labelled.each(
                "a nearest neighbour",
                training,
                classes,
                (batch, n, label) -> learned.add(new Example(steps(batch, n), label)));
        examples = learned;
        return this;
    }

    /** {@return the logarithms of the classes' probabilities, [N,C], with 0.9 for the neighbour's class} */
    @Override
    public Var predict(SequenceBatch batch) {
        Labelled.requireFitted(examples != null, "nearest neighbour");
        Array answers = FloatArray.ofZeros(batch.size(), classes);
        for (int n = 0; n < batch.size(); n++) {
            int label = nearest(steps(batch, n)).label();
            for (int k = 0; k < classes; k++) {
                answers.set(n * classes + k, Math.log(k == label ? SURE : (1 - SURE) / (classes - 1)));
            }
        }
        return Var.constant(answers);
    }

    private Example nearest(double[][] steps) {
        Example best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Example example : examples) {
            double distance = window == STIFF ? stiff(steps, example.steps()) : warped(steps, example.steps(), window);
            if (best == null || distance < least) {
                best = example;
                least = distance;
            }
        }
        return best;
    }

    static double[][] steps(SequenceBatch batch, int n) {
        Array values = batch.inputs().values();
        Mask mask = batch.inputs().mask();
        int D = values.columns();
        List<double[]> steps = new ArrayList<>();
        for (int t = 0; t < mask.steps(); t++) {
            if (!mask.isPadding(t, n)) {
                double[] step = new double[D];
                for (int d = 0; d < D; d++) {
                    step[d] = values.get((t * mask.batch() + n) * D + d);
                }
                steps.add(step);
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "sequence " + n + " of a batch is nothing but padding: leave it out, a rival has nothing to go by");
        }
        return steps.toArray(double[][]::new);
    }

    static double stiff(double[][] x, double[][] y) {
        double sum = 0;
        for (int t = 0; t < Math.max(x.length, y.length); t++) {
            sum += squared(x[Math.min(t, x.length - 1)], y[Math.min(t, y.length - 1)]);
        }
        return sum;
    }

    static double warped(double[][] x, double[][] y, int window) {
        int w = Math.max(window, Math.abs(x.length - y.length));
        double[] before = new double[y.length + 1];
        double[] now = new double[y.length + 1];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        before[0] = 0;
        for (int i = 1; i <= x.length; i++) {
            Arrays.fill(now, Double.POSITIVE_INFINITY);
            for (int j = Math.max(1, i - w); j <= Math.min(y.length, i + w); j++) {
                now[j] = squared(x[i - 1], y[j - 1]) + Math.min(now[j - 1], Math.min(before[j], before[j - 1]));
            }
            double[] other = before;
            before = now;
            now = other;
        }
        return before[y.length];
    }

    private static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return sum;
    }
}
