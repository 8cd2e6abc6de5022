package rnn.array;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import rnn.product.Sizes;

/**
 * Numbers in flat heap memory, row by row, with a shape of rank 1 to 3. The arithmetic sees every array as a matrix:
 * {@link #rows()} multiplies all dimensions but the last, {@link #columns()} is the last one.
 *
 * <p>A method that changes the array returns it, so that calls read as one expression; {@code add…} adds to what is
 * there, {@code set…} replaces it. The two arrays of an operation must have the same precision.
 *
 * <p>Here each primitive is a readable loop under its formula. It computes in double precision and rounds each result
 * to the array's precision when it is stored. {@link DoubleArray} runs exactly these loops, and gradients are checked
 * with it. {@link FloatArray}, which models are made of, overrides whatever is hot.
 */
public abstract sealed class Array permits FloatArray, DoubleArray {
    private final int[] shape;
    private final int rows;
    private final int columns;

    Array(int... shape) {
        if (shape.length < 1 || shape.length > 3) {
            throw new IllegalArgumentException(
                    "an array has 1 to 3 dimensions, not " + shape.length + ": " + Arrays.toString(shape));
        }
        int size = sizeOf(shape);
        this.shape = shape.clone();
        this.columns = shape[shape.length - 1];
        this.rows = columns == 0 ? 0 : size / columns;
    }

    /** {@return how many numbers an array of this shape has} */
    static int sizeOf(int... shape) {
        for (int dimension : shape) {
            if (dimension < 0) {
                throw new IllegalArgumentException("a dimension cannot be negative: " + Arrays.toString(shape));
            }
        }
        return Sizes.product("an array of shape", shape);
    }

    /** {@return the dimensions, a copy} */
    public final int[] shape() {
        return shape.clone();
    }

    /**
     * {@return the length of one dimension}
     *
     * @param dimension which, from 0
     */
    public final int dimension(int dimension) {
        if (dimension < 0 || dimension >= shape.length) {
            throw new IllegalArgumentException(
                    "an array of shape " + Arrays.toString(shape) + " has no dimension " + dimension);
        }
        return shape[dimension];
    }

    /** {@return how many dimensions there are: 1, 2 or 3} */
    public final int rank() {
        return shape.length;
    }

    /** {@return all dimensions but the last, multiplied} */
    public final int rows() {
        return rows;
    }

    /** {@return the last dimension} */
    public final int columns() {
        return columns;
    }

    /** {@return how many numbers there are} */
    public final int size() {
        return rows * columns;
    }

    /**
     * {@return whether the other array has the same shape}
     *
     * @param other the other array
     */
    public final boolean hasShapeOf(Array other) {
        return hasShape(other.shape);
    }

    final boolean hasShape(int... dimensions) {
        return Arrays.equals(shape, dimensions);
    }

    /**
     * {@return one number}
     *
     * @param index its place, row by row
     */
    public abstract double get(int index);

    /**
     * Replaces one number.
     *
     * @param index its place, row by row
     * @param value the new number, rounded to the array's precision
     */
    public abstract void set(int index, double value);

    /**
     * {@return a new array of zeros with this array's precision}
     *
     * @param shape its dimensions
     */
    public abstract Array zeros(int... shape);

    /** {@return a new array of zeros with this array's shape and precision} */
    public final Array zeros() {
        return zeros(shape);
    }

    /** {@return a copy, to the bit} */
    public final Array copy() {
        return zeros(shape).setTo(this);
    }

    /**
     * a = x, to the bit; the one method whose two arrays may differ in precision.
     *
     * @param x the same size
     * @return this
     */
    public Array setTo(Array x) {
        requireSize("set", x);
        for (int i = 0; i < size(); i++) {
            set(i, x.get(i));
        }
        return this;
    }

    /**
     * {@return the same numbers, not copied, in another shape}
     *
     * @param shape the new dimensions, with the same product
     */
    public abstract Array reshape(int... shape);

    // The arithmetic of a training step.

    /**
     * a = v.
     *
     * @param v the value
     * @return this
     */
    public Array fill(double v) {
        for (int i = 0; i < size(); i++) {
            set(i, v);
        }
        return this;
    }

    /**
     * a += x.
     *
     * @param x the same size
     * @return this
     */
    public final Array add(Array x) {
        return addScaled(1, x);
    }

    /**
     * a += s x.
     *
     * @param s a factor
     * @param x the same size
     * @return this
     */
    public Array addScaled(double s, Array x) {
        return each("add", x, (a, xi) -> a + s * xi);
    }

    /**
     * a *= s.
     *
     * @param s a factor
     * @return this
     */
    public Array scale(double s) {
        for (int i = 0; i < size(); i++) {
            set(i, get(i) * s);
        }
        return this;
    }

    /**
     * a += x ⊙ y, element by element.
     *
     * @param x the same size
     * @param y the same size
     * @return this
     */
    public Array addTimes(Array x, Array y) {
        return each("times", x, y, (a, xi, yi) -> a + xi * yi);
    }

    /**
     * a += x / y, element by element.
     *
     * @param x the same size
     * @param y the same size
     * @return this
     */
    public Array addQuotient(Array x, Array y) {
        return each("quotient", x, y, (a, xi, yi) -> a + xi / yi);
    }

    /**
     * a += s x² , element by element.
     *
     * @param s a factor
     * @param x the same size
     * @return this
     */
    public Array addScaledSquare(double s, Array x) {
        return each("square", x, (a, xi) -> a + s * xi * xi);
    }

    /**
     * a ← k a + (1 − k) x: a mean that forgets.
     *
     * @param k how much of a is kept, 0 to 1
     * @param x the same size
     * @return this
     */
    public Array mix(double k, Array x) {
        return scale(k).addScaled(1 - k, x);
    }

    /**
     * a ← k a + (1 − k) x²: a mean of squares that forgets.
     *
     * @param k how much of a is kept, 0 to 1
     * @param x the same size
     * @return this
     */
    public Array mixSquare(double k, Array x) {
        return scale(k).addScaledSquare(1 - k, x);
    }

    /**
     * a += s x / (√y + ε), element by element: the step of an optimiser that scales each weight separately.
     *
     * @param s a factor
     * @param x the same size
     * @param y the same size, not negative
     * @param epsilon keeps the quotient finite
     * @return this
     */
    public Array addRootQuotient(double s, Array x, Array y, double epsilon) {
        return each("quotient", x, y, (a, xi, yi) -> a + s * xi / (Math.sqrt(yi) + epsilon));
    }

    /**
     * a = min(max(a, −limit), limit).
     *
     * @param limit not negative
     * @return this
     */
    public Array clamp(double limit) {
        for (int i = 0; i < size(); i++) {
            set(i, Math.max(-limit, Math.min(limit, get(i))));
        }
        return this;
    }

    /**
     * a += x y, the product of matrices [m,k] and [k,n].
     *
     * @param x [m,k]
     * @param y [k,n]
     * @return this
     */
    public final Array addProduct(Array x, Array y) {
        return addProduct(x, false, y, false);
    }

    /**
     * a += op(x) op(y), the product of two matrices, each transposed if asked.
     *
     * @param x [m,k], or [k,m] if transposed
     * @param transposeX whether x is transposed
     * @param y [k,n], or [n,k] if transposed
     * @param transposeY whether y is transposed
     * @return this, [m,n]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public final Array addProduct(Array x, boolean transposeX, Array y, boolean transposeY) {
        requireProduct(x, transposeX, y, transposeY);
        int k = transposeX ? x.rows : x.columns;
        if (size() > 0 && k > 0) {
            addProductOf(x, transposeX, y, transposeY, rows, columns, k);
        }
        return this;
    }

    final void requireProduct(Array x, boolean transposeX, Array y, boolean transposeY) {
        int m = transposeX ? x.columns : x.rows;
        int k = transposeX ? x.rows : x.columns;
        int inner = transposeY ? y.columns : y.rows;
        int n = transposeY ? y.rows : y.columns;
        if (k != inner || m != rows || n != columns) {
            throw new IllegalArgumentException(
                    "product: " + describe(x, transposeX) + " times " + describe(y, transposeY)
                            + " does not fit into " + describe(this, false) + "; the left's columns (" + k
                            + ") must equal the right's rows (" + inner + ")");
        }
    }

    /**
     * a_n += op(x_n) op(y_n) for each sequence n of a batch, where x_n is the matrix of the rows x[t,n]. All three are
     * [T,N,D], each with its own T and D.
     *
     * @param x x_n is [m,k], or [k,m] if transposed
     * @param transposeX whether each x_n is transposed
     * @param y y_n is [k,l], or [l,k] if transposed
     * @param transposeY whether each y_n is transposed
     * @return this, a_n is [m,l]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public final Array addProductOfEach(Array x, boolean transposeX, Array y, boolean transposeY) {
        int[] left = stepsAndColumns(x, transposeX);
        int[] right = stepsAndColumns(y, transposeY);
        if (left[1] != right[0] || !hasShape(left[0], x.shape[1], right[1]) || y.shape[1] != x.shape[1]) {
            throw new IllegalArgumentException("product of each sequence: " + describe(x, transposeX) + " times "
                    + describe(y, transposeY) + " does not fit into " + describe(this, false));
        }
        requirePrecision(x);
        requirePrecision(y);
        if (size() > 0 && left[1] > 0) {
            addProductOfEach(x, transposeX, y, transposeY, x.shape[1], left[1]);
        }
        return this;
    }

    private static int[] stepsAndColumns(Array x, boolean transposed) {
        if (x.shape.length != 3) {
            throw new IllegalArgumentException(
                    "product of each sequence: a batch has shape [T,N,D], not " + Arrays.toString(x.shape));
        }
        return transposed ? new int[] {x.shape[2], x.shape[0]} : new int[] {x.shape[0], x.shape[2]};
    }

    /** a_inj += Σ_p x_inp y_pnj, with p from 0 up, for each sequence n. */
    void addProductOfEach(Array x, boolean transposeX, Array y, boolean transposeY, int batch, int k) {
        int m = shape[0];
        for (int row = 0; row < rows; row++) {
            int i = row / batch;
            int n = row % batch;
            for (int p = 0; p < k; p++) {
                double factor = x.get(transposeX ? (p * batch + n) * m + i : (i * batch + n) * k + p);
                for (int j = 0; j < columns; j++) {
                    int place = transposeY ? (j * batch + n) * k + p : (p * batch + n) * columns + j;
                    addAt(row * columns + j, factor * y.get(place));
                }
            }
        }
    }

    /**
     * a = x y + row, in every row.
     *
     * @param x [m,k]
     * @param y [k,n]
     * @param row as many numbers as there are columns
     * @return this, [m,n]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public Array setAffine(Array x, Array y, Array row) {
        return fill(0).addToRows(row).addProduct(x, y);
    }

    /** a_ij += Σ_p x_ip y_pj, with p from 0 up, of op(x) [m,k] and op(y) [k,n]. */
    void addProductOf(Array x, boolean transposeX, Array y, boolean transposeY, int m, int n, int k) {
        requirePrecision(x);
        requirePrecision(y);
        for (int i = 0; i < m; i++) {
            for (int p = 0; p < k; p++) {
                double factor = x.get(transposeX ? p * m + i : i * k + p);
                for (int j = 0; j < n; j++) {
                    addAt(i * n + j, factor * y.get(transposeY ? j * k + p : p * n + j));
                }
            }
        }
    }

    /**
     * Adds a row vector to every row.
     *
     * @param row as many numbers as there are columns
     * @return this
     */
    public Array addToRows(Array row) {
        requireColumns("bias", row.size());
        requirePrecision(row);
        for (int i = 0; i < size(); i++) {
            addAt(i, row.get(i % columns));
        }
        return this;
    }

    /**
     * Adds the sum of all rows of x to this row vector.
     *
     * @param x as many columns as this has numbers
     * @return this
     */
    public Array addColumnSums(Array x) {
        x.requireColumns("column sums", size());
        requirePrecision(x);
        for (int i = 0; i < x.size(); i++) {
            addAt(i % x.columns, x.get(i));
        }
        return this;
    }

    /**
     * a += w x, where row r of x is multiplied by w[r].
     *
     * @param w one factor per row
     * @param x same size
     * @return this
     */
    public Array addWeightedRows(double[] w, Array x) {
        requireSize("weighted rows", x);
        requireRows("weights", w.length);
        requirePrecision(x);
        for (int i = 0; i < size(); i++) {
            double factor = w[i / columns];
            if (factor != 0) { // 0 times NaN is NaN: the contents of a row of weight 0 must not matter
                addAt(i, factor * x.get(i));
            }
        }
        return this;
    }

    /**
     * a += w x, where row r of x is multiplied by number r of w.
     *
     * @param w one factor per row
     * @param x same size
     * @return this
     */
    public final Array addWeightedRows(Array w, Array x) {
        double[] factors = new double[w.size()];
        for (int r = 0; r < factors.length; r++) {
            factors[r] = w.get(r);
        }
        return addWeightedRows(factors, x);
    }

    /**
     * Adds the dot product of row r of x and row r of y to number r of this array.
     *
     * @param x as many rows as this has numbers
     * @param y the same size as x
     * @return this
     */
    public Array addRowDots(Array x, Array y) {
        x.requireRows("dot products", size());
        x.requireSize("dot products", y);
        requirePrecision(x);
        requirePrecision(y);
        for (int r = 0; r < size(); r++) {
            double dot = 0;
            for (int i = r * x.columns; i < (r + 1) * x.columns; i++) {
                dot += x.get(i) * y.get(i);
            }
            addAt(r, dot);
        }
        return this;
    }

    // A memory [N,K·W] holds K slots of W numbers for each of N sequences, slot by slot. Each of the three products
    // below is the way back of the other two.

    /**
     * a_nk += Σ_j v_nj m_nkj: the dot product of a row with each slot of its sequence.
     *
     * @param v [N,W]
     * @param memory m, [N,K·W]
     * @return this, [N,K]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public final Array addSlotDots(Array v, Array memory) {
        memory.requireSlots(this, v);
        addDots(v, memory, v.columns);
        return this;
    }

    /**
     * a_nj += Σ_k w_nk m_nkj: a mixture of the slots of each sequence.
     *
     * @param w [N,K]
     * @param memory m, [N,K·W]
     * @return this, [N,W]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public final Array addSlotMix(Array w, Array memory) {
        memory.requireSlots(w, this);
        addMix(w, memory, columns);
        return this;
    }

    /**
     * a_nkj += w_nk v_nj: a row, weighed, into each slot of its sequence.
     *
     * @param w [N,K]
     * @param v [N,W]
     * @return this, a memory [N,K·W]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public final Array addOuter(Array w, Array v) {
        requireSlots(w, v);
        addOuter(w, v, v.columns);
        return this;
    }

    /** Fails unless this is a memory of as many slots as w has columns, each as long as a row of v. */
    private void requireSlots(Array w, Array v) {
        if (rows != w.rows || rows != v.rows || columns != w.columns * v.columns) {
            throw new IllegalArgumentException(
                    "a memory " + Arrays.toString(shape) + " is not made of slots for weights "
                            + Arrays.toString(w.shape) + " and rows " + Arrays.toString(v.shape)
                            + ": these are [N,K·W], [N,K] and [N,W]");
        }
        requirePrecision(w);
        requirePrecision(v);
    }

    void addDots(Array v, Array memory, int width) {
        for (int i = 0; i < memory.size(); i++) {
            addAt(i / width, v.get(i / memory.columns * width + i % width) * memory.get(i));
        }
    }

    void addMix(Array w, Array memory, int width) {
        for (int i = 0; i < memory.size(); i++) {
            addAt(i / memory.columns * width + i % width, w.get(i / width) * memory.get(i));
        }
    }

    void addOuter(Array w, Array v, int width) {
        for (int i = 0; i < size(); i++) {
            addAt(i, w.get(i / width) * v.get(i / columns * width + i % width));
        }
    }

    /**
     * a[u,n,t] += Σ_i v_i tanh(q[u,n,i] + k[t,n,i]): Bahdanau's scores of each query with each key of its sequence.
     *
     * @param q [U,N,A]
     * @param k [T,N,A]
     * @param v A numbers
     * @return this, [U,N,T]
     */
    public Array addPairScores(Array q, Array k, Array v) {
        requirePairs(q, k, v);
        eachPair(v.size(), (score, qi, ki, i) -> addAt(score, v.get(i) * Math.tanh(q.get(qi) + k.get(ki))));
        return this;
    }

    /**
     * Adds the gradients of {@link #addPairScores}, of which this is the gradient of the scores: with y = tanh(q + k)
     * and g = a v (1 − y²), dq += Σ_t g, dk += Σ_u g, dv += Σ_unt a y.
     *
     * @param q [U,N,A]
     * @param k [T,N,A]
     * @param v A numbers
     * @param dq as q
     * @param dk as k
     * @param dv as v
     */
    public void addPairGradientsTo(Array q, Array k, Array v, Array dq, Array dk, Array dv) {
        requirePairs(q, k, v);
        eachPair(v.size(), (score, qi, ki, i) -> {
            double y = Math.tanh(q.get(qi) + k.get(ki));
            double g = get(score) * v.get(i) * (1 - y * y);
            dq.addAt(qi, g);
            dk.addAt(ki, g);
            dv.addAt(i, get(score) * y);
        });
    }

    final void requirePairs(Array q, Array k, Array v) {
        int last = v.size();
        if (!q.hasShape(shape[0], shape[1], last) || !k.hasShape(shape[2], shape[1], last)) {
            throw new IllegalArgumentException("scores of pairs: queries " + Arrays.toString(q.shape) + " and keys "
                    + Arrays.toString(k.shape) + " do not fit " + last + " weights and scores "
                    + Arrays.toString(shape));
        }
        requirePrecision(q);
        requirePrecision(k);
        requirePrecision(v);
    }

    /** One number of a query with the same number of a key: the places of the score, of both, and of their weight. */
    private interface Pair {
        void at(int score, int query, int key, int weight);
    }

    private void eachPair(int size, Pair pair) {
        int batch = shape[1];
        for (int score = 0; score < size(); score++) {
            int query = score / columns; // the row u·N + n
            int key = score % columns * batch + query % batch; // the row t·N + n
            for (int i = 0; i < size; i++) {
                pair.at(score, query * size + i, key * size + i, i);
            }
        }
    }

    /**
     * Adds the transposed matrix: a[r,c] += x[c,r].
     *
     * @param x as many rows as this has columns, and columns as this has rows
     * @return this
     */
    public Array addTransposed(Array x) {
        requireRows("transposed columns", x.columns);
        requireColumns("transposed rows", x.rows);
        requirePrecision(x);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                addAt(r * columns + c, x.get(c * rows + r));
            }
        }
        return this;
    }

    /**
     * Adds a block of columns of x to a block of this array's columns, in every row.
     *
     * @param to first column here
     * @param x as many rows
     * @param from first column there
     * @param count how many columns
     * @return this
     */
    public Array addColumns(int to, Array x, int from, int count) {
        requireRows("columns", x.rows);
        requirePrecision(x);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < count; c++) {
                addAt(r * columns + to + c, x.get(r * x.columns + from + c));
            }
        }
        return this;
    }

    /**
     * Adds a block of rows of x to a block of this array's rows.
     *
     * @param to first row here
     * @param x as many columns
     * @param from first row there
     * @param count how many rows
     * @return this
     */
    public Array addRows(int to, Array x, int from, int count) {
        requireColumns("rows", x.columns);
        requirePrecision(x);
        for (int i = 0; i < count * columns; i++) {
            addAt(to * columns + i, x.get(from * columns + i));
        }
        return this;
    }

    /**
     * Adds row ids[r] of the table to row r.
     *
     * @param table [V,columns]
     * @param ids a row of the table for each row here; a negative one adds nothing
     * @return this
     */
    public Array addGathered(Array table, int[] ids) {
        requireRows("gather", ids.length);
        table.requireIds("gather", ids);
        for (int r = 0; r < ids.length; r++) {
            if (ids[r] >= 0) {
                addRows(r, table, ids[r], 1);
            }
        }
        return this;
    }

    /**
     * Adds row r of x to row ids[r] of this table.
     *
     * @param ids a row of this table for each row of x; a negative one means that the row of x is added nowhere
     * @param x [ids,columns]
     * @return this
     */
    public Array addScattered(int[] ids, Array x) {
        x.requireRows("scatter", ids.length);
        requireIds("scatter", ids);
        for (int r = 0; r < ids.length; r++) {
            if (ids[r] >= 0) {
                addRows(ids[r], x, r, 1);
            }
        }
        return this;
    }

    // The functions of a network. After each comes its derivative, in terms of the function's value y.

    /**
     * a = tanh x.
     *
     * @param x the same size
     * @return this
     */
    public Array setTanh(Array x) {
        return each("tanh", x, (a, xi) -> Math.tanh(xi));
    }

    /**
     * a += dy (1 − y²).
     *
     * @param y tanh x
     * @param dy gradient of y
     * @return this
     */
    public Array addTanhGradient(Array y, Array dy) {
        return each("tanh", y, dy, (a, yi, di) -> a + di * (1 - yi * yi));
    }

    /**
     * a = 1 / (1 + e^−x).
     *
     * @param x the same size
     * @return this
     */
    public Array setSigmoid(Array x) {
        return each("sigmoid", x, (a, xi) -> 1 / (1 + Math.exp(-xi)));
    }

    /**
     * a += dy y (1 − y).
     *
     * @param y sigmoid x
     * @param dy gradient of y
     * @return this
     */
    public Array addSigmoidGradient(Array y, Array dy) {
        return each("sigmoid", y, dy, (a, yi, di) -> a + di * yi * (1 - yi));
    }

    /**
     * a = max(x, 0).
     *
     * @param x the same size
     * @return this
     */
    public Array setRelu(Array x) {
        return each("relu", x, (a, xi) -> Math.max(xi, 0));
    }

    /**
     * a += dy where y &gt; 0.
     *
     * @param y relu x
     * @param dy gradient of y
     * @return this
     */
    public Array addReluGradient(Array y, Array dy) {
        return each("relu", y, dy, (a, yi, di) -> a + (yi > 0 ? di : 0));
    }

    /**
     * a = eˣ.
     *
     * @param x the same size
     * @return this
     */
    public Array setExp(Array x) {
        return each("exp", x, (a, xi) -> Math.exp(xi));
    }

    /**
     * a = log x.
     *
     * @param x the same size
     * @return this
     */
    public Array setLog(Array x) {
        return each("log", x, (a, xi) -> Math.log(xi));
    }

    /**
     * a = log(1 + eˣ) = max(x, 0) + log(1 + e^−|x|), in which nothing overflows.
     *
     * @param x the same size
     * @return this
     */
    public Array setSoftplus(Array x) {
        return each("softplus", x, (a, xi) -> Math.max(xi, 0) + Math.log1p(Math.exp(-Math.abs(xi))));
    }

    /**
     * a += dy (1 − e^−y).
     *
     * @param y softplus x
     * @param dy gradient of y
     * @return this
     */
    public Array addSoftplusGradient(Array y, Array dy) {
        return each("softplus", y, dy, (a, yi, di) -> a - di * Math.expm1(-yi));
    }

    /**
     * a = x^p.
     *
     * @param x the same size, positive unless p is a whole number
     * @param p the exponent
     * @return this
     */
    public Array setPower(Array x, double p) {
        return each("power", x, (a, xi) -> Math.pow(xi, p));
    }

    /**
     * a += dy p x^(p−1), the gradient of x^p.
     *
     * @param x the same size
     * @param p the exponent
     * @param dy gradient of x^p
     * @return this
     */
    public Array addPowerGradient(Array x, double p, Array dy) {
        return each("power", x, dy, (a, xi, di) -> a + di * p * Math.pow(xi, p - 1));
    }

    /**
     * a = softmax of each row of x. The row's maximum is subtracted first, so that nothing overflows.
     *
     * @param x the same size
     * @return this
     */
    public Array setSoftmax(Array x) {
        requireLike("softmax", x);
        for (int r = 0; r < rows; r++) {
            setSoftmaxOfRow(x, r);
        }
        return this;
    }

    /** {@return log Σ e^x of row r of x; row r here becomes the softmax} */
    private double setSoftmaxOfRow(Array x, int r) {
        int end = (r + 1) * columns;
        double max = x.get(r * columns);
        for (int i = r * columns + 1; i < end; i++) {
            max = Math.max(max, x.get(i));
        }
        double sum = 0;
        for (int i = r * columns; i < end; i++) {
            set(i, Math.exp(x.get(i) - max));
            sum += get(i);
        }
        double scale = 1 / sum;
        for (int i = r * columns; i < end; i++) {
            set(i, get(i) * scale);
        }
        return max + Math.log(sum);
    }

    /**
     * a += y ⊙ (dy − ⟨dy,y⟩) in each row.
     *
     * @param y softmax x
     * @param dy gradient of y
     * @return this
     */
    public Array addSoftmaxGradient(Array y, Array dy) {
        requireLike("softmax", y, dy);
        for (int r = 0; r < rows; r++) {
            double product = 0;
            for (int i = r * columns; i < (r + 1) * columns; i++) {
                product += y.get(i) * dy.get(i);
            }
            for (int i = r * columns; i < (r + 1) * columns; i++) {
                addAt(i, y.get(i) * (dy.get(i) - product));
            }
        }
        return this;
    }

    /**
     * a_r = (x_r − mean) / √(variance + ε) in each row r.
     *
     * @param x the same size
     * @param epsilon keeps the quotient finite
     * @return 1 / √(variance + ε) of each row, which the backward pass needs
     */
    public double[] setNormalized(Array x, double epsilon) {
        requireLike("normalize", x);
        double[] inverse = new double[rows];
        for (int r = 0; r < rows; r++) {
            int end = (r + 1) * columns;
            double mean = 0;
            for (int i = r * columns; i < end; i++) {
                mean += x.get(i);
            }
            mean /= columns;
            double variance = 0;
            for (int i = r * columns; i < end; i++) {
                variance += (x.get(i) - mean) * (x.get(i) - mean);
            }
            inverse[r] = 1 / Math.sqrt(variance / columns + epsilon);
            for (int i = r * columns; i < end; i++) {
                set(i, (x.get(i) - mean) * inverse[r]);
            }
        }
        return inverse;
    }

    /**
     * a_r += (dy_r − mean(dy_r) − y_r mean(dy_r ⊙ y_r)) / √(variance + ε) in each row r.
     *
     * @param y normalized x
     * @param dy gradient of y
     * @param inverse what {@link #setNormalized} returned
     * @return this
     */
    public Array addNormalizedGradient(Array y, Array dy, double[] inverse) {
        requireLike("normalize", y, dy);
        for (int r = 0; r < inverse.length; r++) {
            int end = (r + 1) * columns;
            double mean = 0;
            double product = 0;
            for (int i = r * columns; i < end; i++) {
                mean += dy.get(i);
                product += dy.get(i) * y.get(i);
            }
            mean /= columns;
            product /= columns;
            for (int i = r * columns; i < end; i++) {
                addAt(i, (dy.get(i) - mean - y.get(i) * product) * inverse[r]);
            }
        }
        return this;
    }

    /**
     * Softmax and cross-entropy at once: −Σ_r w[r] log softmax(x_r)[target_r]. This array becomes the derivative of
     * that loss with respect to x: w[r] (softmax(x_r) − onehot(target_r)).
     *
     * @param x logits, the same size
     * @param targets the right column of each row
     * @param w the weight of each row; a row of weight 0 is skipped whatever its target
     * @return the loss
     */
    public double setCrossEntropyGradient(Array x, int[] targets, double[] w) {
        requireLike("cross-entropy", x);
        double loss = 0;
        for (int r = 0; r < targets.length; r++) {
            int target = r * columns + targets[r];
            if (w[r] != 0) {
                loss += w[r] * (setSoftmaxOfRow(x, r) - x.get(target));
                addAt(target, -1);
            }
            for (int i = r * columns; i < (r + 1) * columns; i++) {
                set(i, w[r] == 0 ? 0 : get(i) * w[r]);
            }
        }
        return loss;
    }

    // Results that are read out of an array.

    /** {@return the sum of all numbers} */
    public double sum() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += get(i);
        }
        return sum;
    }

    /** {@return the sum of the squares of all numbers} */
    public double sumOfSquares() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += get(i) * get(i);
        }
        return sum;
    }

    /** {@return the column of the largest number in each row; the first one if several are equal} */
    public final int[] largestOfRows() {
        int[] largest = new int[rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 1; c < columns; c++) {
                if (get(r * columns + c) > get(r * columns + largest[r])) {
                    largest[r] = c;
                }
            }
        }
        return largest;
    }

    /** {@return whether no number is NaN or infinite} */
    public final boolean isFinite() {
        return Double.isFinite(sumOfSquares()) || firstNotFinite() < 0;
    }

    private int firstNotFinite() {
        for (int i = 0; i < size(); i++) {
            if (!Double.isFinite(get(i))) {
                return i;
            }
        }
        return -1;
    }

    // The tools that the formulas above are written with.

    /** a becomes f(a, x), element by element. */
    private Array each(String operation, Array x, DoubleBinaryOperator f) {
        requireLike(operation, x);
        for (int i = 0; i < size(); i++) {
            set(i, f.applyAsDouble(get(i), x.get(i)));
        }
        return this;
    }

    /** a becomes f(a, x, y), element by element. */
    private Array each(String operation, Array x, Array y, OfThree f) {
        requireLike(operation, x, y);
        for (int i = 0; i < size(); i++) {
            set(i, f.of(get(i), x.get(i), y.get(i)));
        }
        return this;
    }

    /** A function of three numbers. */
    private interface OfThree {
        double of(double a, double x, double y);
    }

    private void addAt(int index, double addend) {
        set(index, get(index) + addend);
    }

    private void requireLike(String operation, Array... others) {
        for (Array other : others) {
            requireSize(operation, other);
            requirePrecision(other);
        }
    }

    /** {@return the precision of the numbers, in the words of a message} */
    abstract String precision();

    /**
     * Fails unless the other array has this one's precision.
     *
     * @throws IllegalArgumentException naming both
     */
    final void requirePrecision(Array other) {
        if (other.getClass() != getClass()) {
            throw new IllegalArgumentException(precision() + " precision meets " + other.precision()
                    + " precision: convert one of the two, a parameter with toDouble()");
        }
    }

    /**
     * Fails unless the other array has this one's size.
     *
     * @throws IllegalArgumentException naming both shapes
     */
    final void requireSize(String operation, Array other) {
        if (other.rows * other.columns != rows * columns) {
            throw new IllegalArgumentException(operation + ": the shapes " + Arrays.toString(shape) + " and "
                    + Arrays.toString(other.shape) + " do not have the same size");
        }
    }

    final void requireRows(String operation, int count) {
        if (rows != count) {
            throw new IllegalArgumentException(
                    operation + ": " + count + " do not fit the " + rows + " rows of shape " + Arrays.toString(shape));
        }
    }

    final void requireIds(String operation, int[] ids) {
        for (int id : ids) {
            if (id >= rows) {
                throw new IllegalArgumentException(
                        operation + ": there is no row " + id + " in a table of shape " + Arrays.toString(shape));
            }
        }
    }

    final void requireColumns(String operation, int count) {
        if (columns != count) {
            throw new IllegalArgumentException(operation + ": " + count + " do not fit the " + columns
                    + " columns of shape " + Arrays.toString(shape));
        }
    }

    private static String describe(Array a, boolean transposed) {
        return Arrays.toString(a.shape) + (transposed ? " transposed" : "");
    }

    @Override
    public String toString() {
        return ArrayText.of(this);
    }
}
