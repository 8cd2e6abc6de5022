package rnn.array;

import java.util.Arrays;
import rnn.product.FastMath;
import rnn.product.MatrixProduct;
import rnn.product.PairScores;
import rnn.product.Parallel;
import rnn.product.SequenceProduct;
import rnn.product.Softmax;

/**
 * Numbers in single precision: what models are made of. Products run on the vector module if it is available; tanh and
 * the logistic function are rational approximations. Every loop is plain Java that the JIT compiler vectorises.
 *
 * <p>An inherited method gives the same bits as one written in single precision, for one of two reasons. Either the
 * method sums in double precision anyway ({@link Array#sum}, {@link Array#setNormalized}), or it does at most one
 * addition, multiplication or comparison of two single numbers before it stores ({@link Array#addTransposed},
 * {@link Array#clamp}): rounding the double result gives the single one. A method that does two operations in a row
 * ({@code a + s x}) must be overridden, because single precision rounds between the two. All other overrides are only
 * for speed.
 */
public final class FloatArray extends Array {
    /** How many numbers a buffer holds: two such buffers stay in the processor's L1 cache. */
    private static final int BLOCK = 1024;

    /** Each partial sum covers at least this many rows. */
    private static final int ROWS_A_SHARE = 128;

    /** A row of fewer numbers than this is not worth the copies that the compiler's vectors need. */
    private static final int SHORT = 64;

    /** How many nanoseconds it takes to find a row, and to add one of its numbers. */
    private static final double ROW = 5;

    private static final double NUMBER = 0.3;

    /** A sum over many rows is split into at most this many partial sums. */
    private static final int MOST_SUMS = 16;

    private final float[] data;

    private FloatArray(float[] data, int... shape) {
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
     * @throws IllegalArgumentException if the product differs from the count
     */
    public static FloatArray of(float[] data, int... shape) {
        return new FloatArray(data, shape);
    }

    /**
     * {@return zeros}
     *
     * @param shape 1 to 3 dimensions
     */
    public static FloatArray ofZeros(int... shape) {
        return new FloatArray(new float[sizeOf(shape)], shape);
    }

    /** {@return the numbers themselves, row by row, not a copy} */
    public float[] data() {
        return data;
    }

    private float[] data(Array array) {
        requirePrecision(array);
        return ((FloatArray) array).data;
    }

    @Override
    public double get(int index) {
        return data[index];
    }

    @Override
    public void set(int index, double value) {
        data[index] = (float) value;
    }

    @Override
    public FloatArray zeros(int... shape) {
        return Scratch.zeros(shape);
    }

    @Override
    public FloatArray reshape(int... shape) {
        return of(data, shape);
    }

    @Override
    String precision() {
        return "single";
    }

    @Override
    public Array setTo(Array x) {
        requireSize("set", x);
        if (x instanceof FloatArray same) {
            System.arraycopy(same.data, 0, data, 0, data.length);
            return this;
        }
        return super.setTo(x);
    }

    @Override
    public Array fill(double v) {
        Arrays.fill(data, (float) v);
        return this;
    }

    @Override
    public Array addScaled(double s, Array x) {
        requireSize("add", x);
        float[] xs = data(x);
        float factor = (float) s;
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * xs[i];
        }
        return this;
    }

    @Override
    public Array scale(double s) {
        float factor = (float) s;
        for (int i = 0; i < data.length; i++) {
            data[i] *= factor;
        }
        return this;
    }

    @Override
    public Array addTimes(Array x, Array y) {
        requireSize("times", x);
        requireSize("times", y);
        float[] xs = data(x);
        float[] ys = data(y);
        for (int i = 0; i < data.length; i++) {
            data[i] += xs[i] * ys[i];
        }
        return this;
    }

    @Override
    public Array addScaledSquare(double s, Array x) {
        requireSize("square", x);
        float[] xs = data(x);
        float factor = (float) s;
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * xs[i] * xs[i];
        }
        return this;
    }

    @Override
    public Array mix(double k, Array x) {
        requireSize("mix", x);
        float[] xs = data(x);
        float kept = (float) k;
        float taken = (float) (1 - k);
        for (int i = 0; i < data.length; i++) {
            data[i] = kept * data[i] + taken * xs[i];
        }
        return this;
    }

    @Override
    public Array mixSquare(double k, Array x) {
        requireSize("mix", x);
        float[] xs = data(x);
        float kept = (float) k;
        float taken = (float) (1 - k);
        for (int i = 0; i < data.length; i++) {
            data[i] = kept * data[i] + taken * xs[i] * xs[i];
        }
        return this;
    }

    @Override
    public Array addRootQuotient(double s, Array x, Array y, double epsilon) {
        requireSize("quotient", x);
        requireSize("quotient", y);
        float[] xs = data(x);
        float[] ys = data(y);
        float factor = (float) s;
        float offset = (float) epsilon;
        for (int i = 0; i < data.length; i++) {
            data[i] += factor * xs[i] / ((float) Math.sqrt(ys[i]) + offset);
        }
        return this;
    }

    @Override
    void addProductOf(Array x, boolean transposeX, Array y, boolean transposeY, int m, int n, int k) {
        MatrixProduct.add(data(x), transposeX, data(y), transposeY, data, m, n, k);
    }

    @Override
    void addProductOfEach(Array x, boolean transposeX, Array y, boolean transposeY, int batch, int k) {
        SequenceProduct.add(data(x), transposeX, data(y), transposeY, data, batch, dimension(0), columns(), k);
    }

    @Override
    public Array setAffine(Array x, Array y, Array row) {
        requireColumns("bias", row.size());
        requireProduct(x, false, y, false);
        MatrixProduct.setAffine(data(x), data(y), data(row), data, rows(), columns(), x.columns());
        return this;
    }

    /**
     * a += xᵀ y over some rows of both: the gradient of a weight, summed over time.
     *
     * @param x [·,m]
     * @param fromX its first row
     * @param y [·,n]
     * @param fromY its first row
     * @param count how many rows of both
     * @return this, [m,n]
     */
    public FloatArray addTransposedProduct(FloatArray x, int fromX, FloatArray y, int fromY, int count) {
        requireRows("product", x.columns());
        requireColumns("product", y.columns());
        if (count > 0) {
            MatrixProduct.addTransposed(x.data, fromX, y.data, fromY, data, rows(), columns(), count);
        }
        return this;
    }

    @Override
    public Array addToRows(Array row) {
        requireColumns("bias", row.size());
        if (rows() == 1) {
            return add(row);
        }
        float[] numbers = data(row);
        float[] sums = new float[numbers.length];
        for (int start = 0; start < data.length; start += numbers.length) {
            System.arraycopy(data, start, sums, 0, sums.length);
            for (int c = 0; c < sums.length; c++) {
                sums[c] += numbers[c];
            }
            System.arraycopy(sums, 0, data, start, sums.length);
        }
        return this;
    }

    @Override
    public Array addColumnSums(Array x) {
        x.requireColumns("column sums", size());
        float[] xs = data(x);
        int rows = x.rows();
        // the number of sums does not depend on the cores, so that every machine adds the same numbers in the same
        // order
        float[][] sums = new float[Math.max(1, Math.min(MOST_SUMS, rows / ROWS_A_SHARE))][];
        Parallel.run(sums.length, 1, (share, from, to) -> {
            for (int i = from; i < to; i++) {
                sums[i] = columnSums(xs, begin(rows, sums.length, i), begin(rows, sums.length, i + 1), size());
            }
        });
        for (float[] sum : sums) {
            for (int c = 0; c < data.length; c++) {
                data[c] += sum[c];
            }
        }
        return this;
    }

    private static int begin(int rows, int sums, int index) {
        return (int) ((long) rows * index / sums);
    }

    /**
     * Sums rows a block at a time (the JIT does not vectorise short loops), then sums the rows of the block.
     */
    private static float[] columnSums(float[] xs, int from, int to, int columns) {
        int rows = Math.max(1, Math.min(to - from, BLOCK / columns));
        float[] sums = new float[rows * columns];
        float[] addends = new float[sums.length];
        for (int row = from; row < to; row += rows) {
            int count = Math.min(rows, to - row) * columns;
            System.arraycopy(xs, row * columns, addends, 0, count);
            Arrays.fill(addends, count, addends.length, 0);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += addends[i];
            }
        }
        for (int row = 1; row < rows; row++) {
            for (int c = 0; c < columns; c++) {
                sums[c] += sums[row * columns + c];
            }
        }
        return sums;
    }

    @Override
    public Array addWeightedRows(double[] w, Array x) {
        requireSize("weighted rows", x);
        requireRows("weights", w.length);
        float[] xs = data(x);
        for (int r = 0, i = 0; r < w.length; r++) {
            float factor = (float) w[r];
            // 0 times NaN is NaN: the contents of a row of weight 0 must not matter.
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
        float[] xs = data(x);
        float[] ys = data(y);
        for (int r = 0, i = 0; r < data.length; r++) {
            float sum = 0;
            for (int end = i + x.columns(); i < end; i++) {
                sum += xs[i] * ys[i];
            }
            data[r] += sum;
        }
        return this;
    }

    @Override
    void addDots(Array v, Array memory, int width) {
        float[] vs = data(v);
        float[] ms = data(memory);
        int slots = columns();
        for (int slot = 0, i = 0; slot < data.length; slot++) {
            int row = slot / slots * width;
            float sum = 0;
            for (int j = 0; j < width; j++, i++) {
                sum += vs[row + j] * ms[i];
            }
            data[slot] += sum;
        }
    }

    @Override
    void addMix(Array w, Array memory, int width) {
        float[] ws = data(w);
        float[] ms = data(memory);
        int slots = w.columns();
        for (int slot = 0, i = 0; slot < ws.length; slot++) {
            int row = slot / slots * width;
            float factor = ws[slot];
            for (int j = 0; j < width; j++, i++) {
                data[row + j] += factor * ms[i];
            }
        }
    }

    @Override
    void addOuter(Array w, Array v, int width) {
        float[] ws = data(w);
        float[] vs = data(v);
        int slots = w.columns();
        for (int slot = 0, i = 0; slot < ws.length; slot++) {
            int row = slot / slots * width;
            float factor = ws[slot];
            for (int j = 0; j < width; j++, i++) {
                data[i] += factor * vs[row + j];
            }
        }
    }

    @Override
    public Array addPairScores(Array q, Array k, Array v) {
        requirePairs(q, k, v);
        if (size() > 0) {
            new PairScores(data(q), data(k), data(v), dimension(1)).addTo(data);
        }
        return this;
    }

    @Override
    public void addPairGradientsTo(Array q, Array k, Array v, Array dq, Array dk, Array dv) {
        requirePairs(q, k, v);
        if (size() > 0) {
            new PairScores(data(q), data(k), data(v), dimension(1)).addGradients(data, data(dq), data(dk), data(dv));
        }
    }

    @Override
    public Array addColumns(int to, Array x, int from, int count) {
        requireRows("columns", x.rows());
        float[] xs = data(x);
        float[] sums = new float[count];
        float[] addends = new float[count];
        for (int r = 0; r < rows(); r++) {
            addBlock(data, r * columns() + to, xs, r * x.columns() + from, count, sums, addends);
        }
        return this;
    }

    @Override
    public Array addRows(int to, Array x, int from, int count) {
        requireColumns("rows", x.columns());
        int length = count * columns();
        float[] sums = new float[Math.min(BLOCK, length)];
        addBlock(data, to * columns(), data(x), from * columns(), length, sums, new float[sums.length]);
        return this;
    }

    @Override
    public Array addGathered(Array table, int[] ids) {
        requireRows("gather", ids.length);
        requireColumns("gather", table.columns());
        table.requireIds("gather", ids);
        float[] from = data(table);
        int columns = columns();
        Parallel.run(ids.length, Parallel.grain(ROW + NUMBER * columns), (share, first, end) -> {
            float[] sums = new float[columns];
            float[] addends = new float[columns];
            for (int r = first; r < end; r++) {
                if (ids[r] >= 0) {
                    addRow(data, r * columns, from, ids[r] * columns, sums, addends);
                }
            }
        });
        return this;
    }

    /**
     * Each share adds to some rows of the table, so each row's sum has its terms in the same order on every machine.
     */
    @Override
    public Array addScattered(int[] ids, Array x) {
        x.requireRows("scatter", ids.length);
        requireColumns("scatter", x.columns());
        requireIds("scatter", ids);
        float[] xs = data(x);
        int columns = columns();
        double perRow = (ROW + NUMBER * columns) * ids.length / Math.max(1, rows());
        Parallel.run(rows(), Parallel.grain(perRow), (share, first, end) -> {
            float[] sums = new float[columns];
            float[] addends = new float[columns];
            for (int r = 0; r < ids.length; r++) {
                if (first <= ids[r] && ids[r] < end) {
                    addRow(data, ids[r] * columns, xs, r * columns, sums, addends);
                }
            }
        });
        return this;
    }

    /** a[i…] += b[j…] for one row; a short one is added number by number. */
    private static void addRow(float[] a, int i, float[] b, int j, float[] sums, float[] addends) {
        if (sums.length >= SHORT) {
            addBlock(a, i, b, j, sums.length, sums, addends);
        } else if (sums.length == 1) {
            a[i] += b[j];
        } else {
            for (int c = 0; c < sums.length; c++) {
                a[i + c] += b[j + c];
            }
        }
    }

    /**
     * a[i…] += b[j…]. Two buffers help, since the JIT compiler vectorises a loop only if it begins at the same index in
     * all arrays.
     */
    private static void addBlock(float[] a, int i, float[] b, int j, int count, float[] sums, float[] addends) {
        for (int done = 0; done < count; done += sums.length) {
            int length = Math.min(sums.length, count - done);
            System.arraycopy(a, i + done, sums, 0, length);
            System.arraycopy(b, j + done, addends, 0, length);
            for (int c = 0; c < sums.length; c++) {
                sums[c] += addends[c];
            }
            System.arraycopy(sums, 0, a, i + done, length);
        }
    }

    @Override
    public Array setTanh(Array x) {
        requireSize("tanh", x);
        float[] xs = data(x);
        for (int i = 0; i < data.length; i++) {
            data[i] = FastMath.tanh(xs[i]);
        }
        return this;
    }

    @Override
    public Array addTanhGradient(Array y, Array dy) {
        requireSize("tanh", y);
        requireSize("tanh", dy);
        float[] ys = data(y);
        float[] ds = data(dy);
        for (int i = 0; i < data.length; i++) {
            data[i] += ds[i] * (1 - ys[i] * ys[i]);
        }
        return this;
    }

    @Override
    public Array setSigmoid(Array x) {
        requireSize("sigmoid", x);
        float[] xs = data(x);
        for (int i = 0; i < data.length; i++) {
            data[i] = FastMath.sigmoid(xs[i]);
        }
        return this;
    }

    @Override
    public Array addSigmoidGradient(Array y, Array dy) {
        requireSize("sigmoid", y);
        requireSize("sigmoid", dy);
        float[] ys = data(y);
        float[] ds = data(dy);
        for (int i = 0; i < data.length; i++) {
            data[i] += ds[i] * ys[i] * (1 - ys[i]);
        }
        return this;
    }

    @Override
    public Array setRelu(Array x) {
        requireSize("relu", x);
        float[] xs = data(x);
        for (int i = 0; i < data.length; i++) {
            data[i] = Math.max(xs[i], 0);
        }
        return this;
    }

    @Override
    public Array addReluGradient(Array y, Array dy) {
        requireSize("relu", y);
        requireSize("relu", dy);
        float[] ys = data(y);
        float[] ds = data(dy);
        for (int i = 0; i < data.length; i++) {
            data[i] += ys[i] > 0 ? ds[i] : 0;
        }
        return this;
    }

    @Override
    public Array setSoftmax(Array x) {
        requireSize("softmax", x);
        float[] xs = data(x);
        new Softmax(columns(), rows()).set(xs, 0, rows(), null, data, null);
        return this;
    }

    @Override
    public Array addSoftmaxGradient(Array y, Array dy) {
        requireSize("softmax", y);
        requireSize("softmax", dy);
        float[] ys = data(y);
        float[] ds = data(dy);
        for (int start = 0; start < data.length; start += columns()) {
            int end = start + columns();
            float product = 0;
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
    public Array addNormalizedGradient(Array y, Array dy, double[] inverse) {
        requireSize("normalize", y);
        requireSize("normalize", dy);
        float[] ys = data(y);
        float[] ds = data(dy);
        for (int r = 0; r < inverse.length; r++) {
            int start = r * columns();
            int end = start + columns();
            double mean = 0;
            double product = 0;
            for (int i = start; i < end; i++) {
                mean += ds[i];
                product += (double) ds[i] * ys[i];
            }
            mean /= columns();
            product /= columns();
            for (int i = start; i < end; i++) {
                data[i] += (float) ((ds[i] - mean - ys[i] * product) * inverse[r]);
            }
        }
        return this;
    }

    @Override
    public double setCrossEntropyGradient(Array x, int[] targets, double[] w) {
        requireSize("cross-entropy", x);
        float[] xs = data(x);
        double[] losses = new double[targets.length];
        Parallel.run(targets.length, Parallel.grain(Softmax.NUMBER * columns()), (share, from, to) -> {
            new Softmax(columns(), to - from).set(xs, from, to, w, data, losses);
            for (int r = from; r < to; r++) {
                if (w[r] != 0) {
                    int target = r * columns() + targets[r];
                    losses[r] = w[r] * (losses[r] - xs[target]);
                    data[target] -= (float) w[r];
                }
            }
        });
        return Arrays.stream(losses).sum();
    }

    @Override
    public double sum() {
        double sum = 0;
        for (float v : data) {
            sum += v;
        }
        return sum;
    }

    @Override
    public double sumOfSquares() {
        double sum = 0;
        for (float v : data) {
            sum += (double) v * v;
        }
        return sum;
    }
}
