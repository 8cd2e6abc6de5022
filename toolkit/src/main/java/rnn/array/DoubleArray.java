package rnn.array;

import java.util.Arrays;

/**
 * Numbers in double precision: the plain reference, in loops that can be read, without natives. Gradients are checked
 * in it.
 */
public final class DoubleArray extends Array {
    private final double[] data;

    private DoubleArray(double[] data, int... shape) {
        super(shape);
        this.data = data;
        if (data.length != size()) {
            throw new IllegalArgumentException(
                    data.length + " numbers do not fill the shape " + Arrays.toString(shape));
        }
    }

    /**
     * {@return an array over these very numbers, not a copy}
     *
     * @param data the numbers, row by row
     * @param shape 1 to 3 dimensions whose product is their count
     * @throws IllegalArgumentException if it is not
     */
    public static DoubleArray of(double[] data, int... shape) {
        return new DoubleArray(data, shape);
    }

    /**
     * {@return zeros}
     *
     * @param shape 1 to 3 dimensions
     */
    public static DoubleArray ofZeros(int... shape) {
        return new DoubleArray(new double[sizeOf(shape)], shape);
    }

    /** {@return the numbers themselves, row by row, not a copy} */
    public double[] data() {
        return data;
    }

    private static double[] data(Array array) {
        if (array instanceof DoubleArray same) {
            return same.data;
        }
        throw new IllegalArgumentException(
                "double precision meets single precision: convert one of the two, " + "a parameter with toDouble()");
    }

    @Override
    public double get(int index) {
        return data[index];
    }

    @Override
    public void set(int index, double value) {
        data[index] = value;
    }

    @Override
    public DoubleArray zeros(int... shape) {
        return ofZeros(shape);
    }

    @Override
    public DoubleArray reshape(int... shape) {
        return of(data, shape);
    }

    @Override
    public Array setTo(Array x) {
        requireSize("set", x);
        for (int i = 0; i < data.length; i++) {
            data[i] = x.get(i);
        }
        return this;
    }

    @Override
    public Array fill(double v) {
        Arrays.fill(data, v);
        return this;
    }

    @Override
    public Array addScaled(double s, Array x) {
        requireSize("add", x);
        double[] xs = data(x);
        double factor = s;
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * xs[i];
        }
        return this;
    }

    @Override
    public Array scale(double s) {
        double factor = s;
        for (int i = 0; i < data.length; i++) {
            data[i] *= factor;
        }
        return this;
    }

    @Override
    public Array addTimes(Array x, Array y) {
        requireSize("times", x);
        requireSize("times", y);
        double[] xs = data(x);
        double[] ys = data(y);
        for (int i = 0; i < data.length; i++) {
            data[i] += xs[i] * ys[i];
        }
        return this;
    }

    @Override
    public Array addScaledSquare(double s, Array x) {
        requireSize("square", x);
        double[] xs = data(x);
        double factor = s;
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * xs[i] * xs[i];
        }
        return this;
    }

    @Override
    public Array addRootQuotient(double s, Array x, Array y, double epsilon) {
        requireSize("quotient", x);
        requireSize("quotient", y);
        double[] xs = data(x);
        double[] ys = data(y);
        double factor = s;
        double offset = epsilon;
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * xs[i] / (Math.sqrt(ys[i]) + offset);
        }
        return this;
    }

    @Override
    public Array clamp(double limit) {
        double bound = limit;
        for (int i = 0; i < data.length; i++) {
            data[i] = Math.max(-bound, Math.min(bound, data[i]));
        }
        return this;
    }

    @Override
    void addProductOf(Array x, boolean transposeX, Array y, boolean transposeY, int m, int n, int k) {
        double[] xs = data(x);
        double[] ys = data(y);
        for (int i = 0; i < m; i++) {
            for (int p = 0; p < k; p++) {
                double factor = transposeX ? xs[p * m + i] : xs[i * k + p];
                for (int j = 0; j < n; j++) {
                    data[i * n + j] += factor * (transposeY ? ys[j * k + p] : ys[p * n + j]);
                }
            }
        }
    }

    @Override
    public Array addToRows(Array row) {
        requireColumns("bias", row.size());
        double[] numbers = data(row);
        for (int start = 0; start < data.length; start += numbers.length) {
            for (int c = 0; c < numbers.length; c++) {
                data[start + c] += numbers[c];
            }
        }
        return this;
    }

    @Override
    public Array addColumnSums(Array x) {
        x.requireColumns("column sums", size());
        double[] xs = data(x);
        for (int start = 0; start < xs.length; start += data.length) {
            for (int c = 0; c < data.length; c++) {
                data[c] += xs[start + c];
            }
        }
        return this;
    }

    @Override
    public Array addWeightedRows(double[] w, Array x) {
        requireSize("weighted rows", x);
        requireRows("weights", w.length);
        double[] xs = data(x);
        for (int r = 0, i = 0; r < w.length; r++) {
            double factor = w[r];
            // 0 times NaN is NaN: what stands in a row of weight 0 must not matter.
            if (factor == 0) {
                i += columns();
                continue;
            }
            for (int end = i + columns(); i < end; i++) {
                data[i] += factor * xs[i];
            }
        }
        return this;
    }

    @Override
    public Array addRowDots(Array x, Array y) {
        x.requireRows("dot products", size());
        x.requireSize("dot products", y);
        double[] xs = data(x);
        double[] ys = data(y);
        for (int r = 0, i = 0; r < data.length; r++) {
            double sum = 0;
            for (int end = i + x.columns(); i < end; i++) {
                sum += xs[i] * ys[i];
            }
            data[r] += sum;
        }
        return this;
    }

    @Override
    public Array addTransposed(Array x) {
        requireRows("transposed columns", x.columns());
        requireColumns("transposed rows", x.rows());
        double[] xs = data(x);
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                data[r * columns() + c] += xs[c * rows() + r];
            }
        }
        return this;
    }

    @Override
    public Array addColumns(int to, Array x, int from, int count) {
        requireRows("columns", x.rows());
        double[] xs = data(x);
        for (int r = 0; r < rows(); r++) {
            int i = r * columns() + to;
            int j = r * x.columns() + from;
            for (int c = 0; c < count; c++) {
                data[i + c] += xs[j + c];
            }
        }
        return this;
    }

    @Override
    public Array addRows(int to, Array x, int from, int count) {
        requireColumns("rows", x.columns());
        double[] xs = data(x);
        int i = to * columns();
        int j = from * columns();
        for (int c = 0; c < count * columns(); c++) {
            data[i + c] += xs[j + c];
        }
        return this;
    }

    @Override
    public Array setTanh(Array x) {
        requireSize("tanh", x);
        double[] xs = data(x);
        for (int i = 0; i < data.length; i++) {
            data[i] = Math.tanh(xs[i]);
        }
        return this;
    }

    @Override
    public Array addTanhGradient(Array y, Array dy) {
        requireSize("tanh", y);
        requireSize("tanh", dy);
        double[] ys = data(y);
        double[] ds = data(dy);
        for (int i = 0; i < data.length; i++) {
            data[i] += ds[i] * (1 - ys[i] * ys[i]);
        }
        return this;
    }

    @Override
    public Array setSigmoid(Array x) {
        requireSize("sigmoid", x);
        double[] xs = data(x);
        for (int i = 0; i < data.length; i++) {
            data[i] = 1 / (1 + Math.exp(-xs[i]));
        }
        return this;
    }

    @Override
    public Array addSigmoidGradient(Array y, Array dy) {
        requireSize("sigmoid", y);
        requireSize("sigmoid", dy);
        double[] ys = data(y);
        double[] ds = data(dy);
        for (int i = 0; i < data.length; i++) {
            data[i] += ds[i] * ys[i] * (1 - ys[i]);
        }
        return this;
    }

    @Override
    public Array setRelu(Array x) {
        requireSize("relu", x);
        double[] xs = data(x);
        for (int i = 0; i < data.length; i++) {
            data[i] = Math.max(xs[i], 0);
        }
        return this;
    }

    @Override
    public Array addReluGradient(Array y, Array dy) {
        requireSize("relu", y);
        requireSize("relu", dy);
        double[] ys = data(y);
        double[] ds = data(dy);
        for (int i = 0; i < data.length; i++) {
            data[i] += ys[i] > 0 ? ds[i] : 0;
        }
        return this;
    }

    @Override
    public Array setSoftmax(Array x) {
        requireSize("softmax", x);
        double[] xs = data(x);
        for (int start = 0; start < data.length; start += columns()) {
            softmaxRow(xs, start);
        }
        return this;
    }

    /** Softmax of the row that starts there; returns log Σ e^x of it. */
    private double softmaxRow(double[] xs, int start) {
        int end = start + columns();
        double max = xs[start];
        for (int i = start + 1; i < end; i++) {
            max = Math.max(max, xs[i]);
        }
        double sum = 0;
        for (int i = start; i < end; i++) {
            double e = Math.exp(xs[i] - max);
            data[i] = e;
            sum += e;
        }
        double scale = (1 / sum);
        for (int i = start; i < end; i++) {
            data[i] *= scale;
        }
        return max + Math.log(sum);
    }

    @Override
    public Array addSoftmaxGradient(Array y, Array dy) {
        requireSize("softmax", y);
        requireSize("softmax", dy);
        double[] ys = data(y);
        double[] ds = data(dy);
        for (int start = 0; start < data.length; start += columns()) {
            int end = start + columns();
            double product = 0;
            for (int i = start; i < end; i++) {
                product += ys[i] * ds[i];
            }
            for (int i = start; i < end; i++) {
                data[i] += ys[i] * (ds[i] - product);
            }
        }
        return this;
    }

    @Override
    public double[] setNormalized(Array x, double epsilon) {
        requireSize("normalize", x);
        double[] xs = data(x);
        double[] inverse = new double[rows()];
        for (int r = 0; r < inverse.length; r++) {
            int start = r * columns();
            int end = start + columns();
            double mean = 0;
            for (int i = start; i < end; i++) {
                mean += xs[i];
            }
            mean /= columns();
            double variance = 0;
            for (int i = start; i < end; i++) {
                variance += (xs[i] - mean) * (xs[i] - mean);
            }
            inverse[r] = 1 / Math.sqrt(variance / columns() + epsilon);
            for (int i = start; i < end; i++) {
                data[i] = (xs[i] - mean) * inverse[r];
            }
        }
        return inverse;
    }

    @Override
    public Array addNormalizedGradient(Array y, Array dy, double[] inverse) {
        requireSize("normalize", y);
        requireSize("normalize", dy);
        double[] ys = data(y);
        double[] ds = data(dy);
        for (int r = 0; r < inverse.length; r++) {
            int start = r * columns();
            int end = start + columns();
            double mean = 0;
            double product = 0;
            for (int i = start; i < end; i++) {
                mean += ds[i];
                product += ds[i] * ys[i];
            }
            mean /= columns();
            product /= columns();
            for (int i = start; i < end; i++) {
                data[i] += (ds[i] - mean - ys[i] * product) * inverse[r];
            }
        }
        return this;
    }

    @Override
    public double setCrossEntropyGradient(Array x, int[] targets, double[] w) {
        requireSize("cross-entropy", x);
        double[] xs = data(x);
        double loss = 0;
        for (int r = 0; r < targets.length; r++) {
            int start = r * columns();
            double weight = w[r];
            if (weight == 0) {
                Arrays.fill(data, start, start + columns(), 0);
                continue;
            }
            loss += w[r] * (softmaxRow(xs, start) - xs[start + targets[r]]);
            data[start + targets[r]] -= 1;
            for (int i = start; i < start + columns(); i++) {
                data[i] *= weight;
            }
        }
        return loss;
    }

    @Override
    public double sum() {
        double sum = 0;
        for (double v : data) {
            sum += v;
        }
        return sum;
    }

    @Override
    public double sumOfSquares() {
        double sum = 0;
        for (double v : data) {
            sum += v * v;
        }
        return sum;
    }
}
