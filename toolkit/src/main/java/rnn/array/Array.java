package rnn.array;

import java.util.Arrays;
import rnn.product.Sizes;

/**
 * Flat heap numbers with a shape of rank 1 to 3, row by row. All methods but the last group work on the array seen as
 * a matrix: {@link #rows()} are all dimensions but the last taken together, {@link #columns()} is the last one.
 *
 * <p>A method that changes the array returns it, so that calls read as one expression; {@code add…} adds to what is
 * there, {@code set…} replaces it. The two arrays of an operation must have the same precision.
 *
 * <p>{@link FloatArray} is for use; {@link DoubleArray} is the same contract in plain loops, against which gradients
 * are checked.
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
     * {@return whether the other array has the same dimensions}
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
    public abstract Array setTo(Array x);

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
    public abstract Array fill(double v);

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
    public abstract Array addScaled(double s, Array x);

    /**
     * a *= s.
     *
     * @param s a factor
     * @return this
     */
    public abstract Array scale(double s);

    /**
     * a += x ⊙ y, element by element.
     *
     * @param x the same size
     * @param y the same size
     * @return this
     */
    public abstract Array addTimes(Array x, Array y);

    /**
     * a += s x² , element by element.
     *
     * @param s a factor
     * @param x the same size
     * @return this
     */
    public abstract Array addScaledSquare(double s, Array x);

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
     * a += s x / (√y + ε), element by element: the step of an optimiser that scales each weight by itself.
     *
     * @param s a factor
     * @param x the same size
     * @param y the same size, not negative
     * @param epsilon keeps the quotient finite
     * @return this
     */
    public abstract Array addRootQuotient(double s, Array x, Array y, double epsilon);

    /**
     * a = min(max(a, −limit), limit).
     *
     * @param limit not negative
     * @return this
     */
    public abstract Array clamp(double limit);

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
     * a += op(x) op(y), the product of two matrices, each transposed where asked.
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

    abstract void addProductOf(Array x, boolean transposeX, Array y, boolean transposeY, int m, int n, int k);

    /**
     * Adds a row vector to every row.
     *
     * @param row as many numbers as there are columns
     * @return this
     */
    public abstract Array addToRows(Array row);

    /**
     * Adds the sum of all rows of x to this row vector.
     *
     * @param x as many columns as this has numbers
     * @return this
     */
    public abstract Array addColumnSums(Array x);

    /**
     * a += w x, where row r of x is multiplied with w[r].
     *
     * @param w one factor a row
     * @param x same size
     * @return this
     */
    public abstract Array addWeightedRows(double[] w, Array x);

    /**
     * a += w x, where row r of x is multiplied with the number r of w.
     *
     * @param w one factor a row
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
     * Adds the dot product of row r of x and row r of y to the number r.
     *
     * @param x as many rows as this has numbers
     * @param y the same size as x
     * @return this
     */
    public abstract Array addRowDots(Array x, Array y);

    /**
     * Adds the transposed matrix: a[r,c] += x[c,r].
     *
     * @param x as many rows as this has columns, and columns as this has rows
     * @return this
     */
    public abstract Array addTransposed(Array x);

    /**
     * Adds a block of columns of x to a block of this array's columns, in every row.
     *
     * @param to first column here
     * @param x as many rows
     * @param from first column there
     * @param count how many columns
     * @return this
     */
    public abstract Array addColumns(int to, Array x, int from, int count);

    /**
     * Adds a block of rows of x to a block of this array's rows.
     *
     * @param to first row here
     * @param x as many columns
     * @param from first row there
     * @param count how many rows
     * @return this
     */
    public abstract Array addRows(int to, Array x, int from, int count);

    /**
     * Adds row ids[r] of the table to row r.
     *
     * @param table [V,columns]
     * @param ids a row of it each
     * @return this
     */
    public final Array addGathered(Array table, int[] ids) {
        requireRows("gather", ids.length);
        for (int r = 0; r < ids.length; r++) {
            addRows(r, table, ids[r], 1);
        }
        return this;
    }

    /**
     * Adds row r of x to row ids[r] of this table.
     *
     * @param ids a row of this each
     * @param x [ids,columns]
     * @return this
     */
    public final Array addScattered(int[] ids, Array x) {
        x.requireRows("scatter", ids.length);
        for (int r = 0; r < ids.length; r++) {
            addRows(ids[r], x, r, 1);
        }
        return this;
    }

    // The functions of a network, each beside its derivative, which is written in terms of the function's value y.

    /**
     * a = tanh x.
     *
     * @param x the same size
     * @return this
     */
    public abstract Array setTanh(Array x);

    /**
     * a += dy (1 − y²).
     *
     * @param y tanh x
     * @param dy gradient of y
     * @return this
     */
    public abstract Array addTanhGradient(Array y, Array dy);

    /**
     * a = 1 / (1 + e^−x).
     *
     * @param x the same size
     * @return this
     */
    public abstract Array setSigmoid(Array x);

    /**
     * a += dy y (1 − y).
     *
     * @param y sigmoid x
     * @param dy gradient of y
     * @return this
     */
    public abstract Array addSigmoidGradient(Array y, Array dy);

    /**
     * a = max(x, 0).
     *
     * @param x the same size
     * @return this
     */
    public abstract Array setRelu(Array x);

    /**
     * a += dy where y &gt; 0.
     *
     * @param y relu x
     * @param dy gradient of y
     * @return this
     */
    public abstract Array addReluGradient(Array y, Array dy);

    /**
     * a = softmax of each row of x, with the row's maximum taken off first.
     *
     * @param x the same size
     * @return this
     */
    public abstract Array setSoftmax(Array x);

    /**
     * a += y ⊙ (dy − ⟨dy,y⟩) in each row.
     *
     * @param y softmax x
     * @param dy gradient of y
     * @return this
     */
    public abstract Array addSoftmaxGradient(Array y, Array dy);

    /**
     * a_r = (x_r − mean) / √(variance + ε) in each row r.
     *
     * @param x the same size
     * @param epsilon keeps the quotient finite
     * @return 1 / √(variance + ε) of each row, which the way back needs
     */
    public abstract double[] setNormalized(Array x, double epsilon);

    /**
     * a_r += (dy_r − mean(dy_r) − y_r mean(dy_r ⊙ y_r)) / √(variance + ε) in each row r.
     *
     * @param y normalized x
     * @param dy gradient of y
     * @param inverse what {@link #setNormalized} returned
     * @return this
     */
    public abstract Array addNormalizedGradient(Array y, Array dy, double[] inverse);

    /**
     * Softmax and cross-entropy at once: −Σ_r w[r] log softmax(x_r)[target_r]. This array becomes its derivative by x,
     * w[r] (softmax(x_r) − onehot(target_r)).
     *
     * @param x logits, the same size
     * @param targets one column a row
     * @param w one weight a row; a row of weight 0 is skipped whatever its target
     * @return the loss
     */
    public abstract double setCrossEntropyGradient(Array x, int[] targets, double[] w);

    // What is read out.

    /** {@return the sum of all numbers} */
    public abstract double sum();

    /** {@return the sum of the squares of all numbers} */
    public abstract double sumOfSquares();

    /** {@return the column of the largest number in each row; of equal ones, the first} */
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
