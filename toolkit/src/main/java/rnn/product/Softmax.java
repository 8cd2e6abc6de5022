package rnn.product;

import java.util.Arrays;

/**
 * The softmax of rows of logits in single precision, on one thread.
 *
 * <pre>
 * p_i = w e^(x_i − max x) / Σ_j e^(x_j − max x)      so that no exponential is above 1
 * </pre>
 *
 * The exponentials are in double precision, eˣ = (e^(x/128))¹²⁸ with a series up to the eleventh power. No step of this
 * is a branch or an operation on bits, so the compiler vectorises it. Several rows are computed at once, because the
 * compiler does not vectorise short loops.
 */
public final class Softmax {
    /** How many nanoseconds one number takes, including its loss. */
    public static final double NUMBER = 3;

    /** Below this, eˣ is 0 in single precision. */
    private static final double LOWEST = -104;

    /** The most numbers that are exponentiated at once: they stay in the L1 cache. */
    private static final int BLOCK = 1024;

    private final int columns;
    private final int rows;
    private final double[] block;

    /**
     * Reserves room for some rows at once.
     *
     * @param columns logits in a row
     * @param rows how many rows there will be, at most
     */
    public Softmax(int columns, int rows) {
        this.columns = columns;
        this.rows = Math.max(1, Math.min(rows, BLOCK / columns));
        this.block = new double[this.rows * columns];
    }

    /**
     * p = w softmax(x) for some rows; a row of weight 0 becomes 0 whatever it holds.
     *
     * @param x logits, row by row
     * @param from the first row
     * @param to the row after the last
     * @param weights the weights of all rows, or null if all are 1
     * @param p the result, row by row; may be x
     * @param logSums gets log Σ eˣ of all rows, 0 where the weight is 0; or null
     */
    public void set(float[] x, int from, int to, double[] weights, float[] p, double[] logSums) {
        for (int first = from; first < to; first += rows) {
            int end = Math.min(to, first + rows);
            for (int row = first; row < end; row++) {
                double max = shift(x, row * columns, (row - first) * columns);
                if (logSums != null) {
                    logSums[row] = max;
                }
            }
            exponentials(block);
            for (int row = first; row < end; row++) {
                double weight = weights == null ? 1 : weights[row];
                double sum = normalize((row - first) * columns, weight, p, row * columns);
                if (logSums != null) {
                    logSums[row] = weight == 0 ? 0 : logSums[row] + Math.log(sum);
                }
            }
        }
    }

    /** Subtracts the largest logit of a row from all of them, and returns it. */
    private float shift(float[] x, int start, int place) {
        float max = x[start];
        for (int i = start + 1; i < start + columns; i++) {
            // Math.max has to check for NaN and takes longer; here a NaN reaches the sum instead
            if (x[i] > max) {
                max = x[i];
            }
        }
        for (int i = 0; i < columns; i++) {
            double difference = x[start + i] - max;
            block[place + i] = difference < LOWEST ? LOWEST : difference;
        }
        return max;
    }

    private double normalize(int place, double weight, float[] p, int start) {
        if (weight == 0) {
            Arrays.fill(p, start, start + columns, 0);
            return 1;
        }
        double sum = sum(place);
        double scale = weight / sum;
        for (int i = 0; i < columns; i++) {
            p[start + i] = (float) (block[place + i] * scale);
        }
        return sum;
    }

    /**
     * Four sums at once, each of which waits only for its own additions. The sum that a number joins depends only on
     * its place, so columns of padding behind a row change no bit.
     */
    private double sum(int place) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = place;
        for (; i + 3 < place + columns; i += 4) {
            a += block[i];
            b += block[i + 1];
            c += block[i + 2];
            d += block[i + 3];
        }
        int rest = place + columns - i;
        a += rest > 0 ? block[i] : 0;
        b += rest > 1 ? block[i + 1] : 0;
        c += rest > 2 ? block[i + 2] : 0;
        return a + b + (c + d);
    }

    /** Replaces each number, −104 to 0, by its exponential. */
    private static void exponentials(double[] x) {
        for (int i = 0; i < x.length; i++) {
            double r = x[i] * (1.0 / 128);
            double e = r * (1.0 / 39916800) + 1.0 / 3628800;
            e = e * r + 1.0 / 362880;
            e = e * r + 1.0 / 40320;
            e = e * r + 1.0 / 5040;
            e = e * r + 1.0 / 720;
            e = e * r + 1.0 / 120;
            e = e * r + 1.0 / 24;
            e = e * r + 1.0 / 6;
            e = e * r + 0.5;
            e = e * r + 1;
            e = e * r + 1;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            x[i] = e * e;
        }
    }
}
