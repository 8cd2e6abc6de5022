package rnn.product;

import java.util.Arrays;

/**
 * The nonzero numbers of a matrix that has few of them: rows of one-hot vectors, of word counts, of padding. Its
 * product with a dense matrix adds one row of that matrix per nonzero number; for one-hot vectors this looks rows up in
 * a table.
 *
 * @param starts where each row's numbers begin in the other two arrays, [m+1]
 * @param columns the columns of the numbers
 * @param values the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // read only by the product, never compared
public record SparseRows(int[] starts, int[] columns, float[] values) {
    /**
     * At most one number in 16 may be nonzero. Beyond that the dense product wins: it multiplies about five times as
     * fast.
     */
    private static final int SHARE = 16;

    /** Fewer rows than this are not worth looking at. */
    private static final int FEW = 16;

    /** How many nanoseconds it takes to add a multiple of one number of b to one of c. */
    private static final double NUMBER = 0.2;

    /**
     * {@return the matrix [m,k] that begins at a place of an array, or null if too few of its numbers are 0 or it has
     * few rows}
     *
     * @param a the array in which the matrix lies, row by row
     * @param start the place of its first number
     * @param m rows
     * @param k columns
     */
    public static SparseRows of(float[] a, int start, int m, int k) {
        if (m < FEW) {
            return null;
        }
        int[] starts = new int[m + 1];
        int[] columns = new int[m];
        int count = 0;
        for (int row = 0; row < m; row++) {
            for (int column = 0; column < k; column++) {
                if (a[start + row * k + column] != 0) {
                    if (count == columns.length) {
                        columns = Arrays.copyOf(columns, 2 * count + 1);
                    }
                    columns[count++] = column;
                }
            }
            if (count > (long) (row + SHARE) * k / SHARE) {
                return null;
            }
            starts[row + 1] = count;
        }
        float[] values = new float[count];
        for (int row = 0; row < m; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                values[i] = a[start + row * k + columns[i]];
            }
        }
        return new SparseRows(starts, columns, values);
    }

    /**
     * {@return the matrix with its columns as rows}
     *
     * @param k how many columns
     */
    public SparseRows transpose(int k) {
        int[] ends = new int[k + 1];
        for (int i = 0; i < values.length; i++) {
            ends[columns[i] + 1]++;
        }
        for (int column = 0; column < k; column++) {
            ends[column + 1] += ends[column];
        }
        int[] next = ends.clone();
        int[] rows = new int[values.length];
        float[] moved = new float[values.length];
        for (int row = 0; row + 1 < starts.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int place = next[columns[i]]++;
                rows[place] = row;
                moved[place] = values[i];
            }
        }
        return new SparseRows(ends, rows, moved);
    }

    /**
     * Computes the product, with some rows of the result on each core.
     *
     * @param b the array that holds the dense matrix [k,n]
     * @param startB where that matrix begins
     * @param first one row [n] to which the product of every row is added; or null to add to c
     * @param c the result, [m,n]
     * @param n columns of the result
     */
    public void multiply(float[] b, int startB, float[] first, float[] c, int n) {
        int rows = starts.length - 1;
        double perRow = (1 + (double) values.length / rows) * n * NUMBER;
        Parallel.run(rows, Parallel.grain(perRow), (share, from, to) -> {
            // rows that begin at the same place in their arrays, since the compiler does not vectorise loops over
            // different places
            float[] sum = new float[n];
            float[] term = new float[n];
            for (int row = from; row < to; row++) {
                if (first == null && starts[row] == starts[row + 1]) {
                    continue; // nothing is added to c; this is so for all rows of a state of zeros
                }
                System.arraycopy(first == null ? c : first, first == null ? row * n : 0, sum, 0, n);
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    System.arraycopy(b, startB + columns[i] * n, term, 0, n);
                    addTimes(sum, values[i], term);
                }
                System.arraycopy(sum, 0, c, row * n, n);
            }
        });
    }

    private static void addTimes(float[] sum, float factor, float[] term) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = MultiplyAdd.of(factor, term[j], sum[j]);
        }
    }
}
