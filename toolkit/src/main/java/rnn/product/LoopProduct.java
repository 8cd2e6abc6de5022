package rnn.product;

import java.util.Arrays;

/**
 * c += a b in plain loops that the compiler vectorises. It serves products of few rows or few columns, and all products
 * if the vector module is missing. Blocks of all three matrices are copied into arrays that begin at 0, since the
 * compiler does not vectorise loops whose arrays begin at different places. Each turn takes two columns of a (four if
 * there is one row), so that c is read and written less often.
 */
final class LoopProduct {
    private static final int ROWS = 32;
    private static final int DEPTH = 32;
    private static final int COLUMNS = 256;

    /**
     * Rows shorter than this leave the vectors half empty: then the product is transposed, cᵀ += bᵀ aᵀ, if that has
     * longer rows.
     */
    private static final int SHORT = 32;

    private static final ThreadLocal<LoopProduct> OF_THREAD = ThreadLocal.withInitial(LoopProduct::new);

    private final float[][] left = new float[ROWS][DEPTH];
    private final float[][] right = new float[DEPTH][COLUMNS];
    private final float[][] sums = new float[ROWS][COLUMNS];

    private LoopProduct() {}

    static void add(Matrix a, Matrix b, Matrix c) {
        if (c.columns() < SHORT && c.columns() < c.rows()) {
            OF_THREAD.get().addBlocks(b.transposed(), a.transposed(), c.transposed());
        } else {
            OF_THREAD.get().addBlocks(a, b, c);
        }
    }

    private void addBlocks(Matrix a, Matrix b, Matrix c) {
        for (int column = 0; column < c.columns(); column += COLUMNS) {
            int columns = Math.min(COLUMNS, c.columns() - column);
            for (int from = 0; from < a.columns(); from += DEPTH) {
                int depth = Math.min(DEPTH, a.columns() - from);
                int even = (depth + 3) / 4 * 4;
                b.read(from, depth, column, columns, right, columns);
                for (int p = depth; p < even; p++) {
                    Arrays.fill(right[p], 0, columns, 0);
                }
                for (int row = 0; row < c.rows(); row += ROWS) {
                    int rows = Math.min(ROWS, c.rows() - row);
                    a.read(row, rows, from, depth, left, even);
                    c.read(row, rows, column, columns, sums, columns);
                    multiply(rows, even, columns);
                    c.write(row, rows, column, columns, sums);
                }
            }
        }
    }

    private void multiply(int rows, int depth, int columns) {
        int row = 0;
        for (; row + 4 <= rows; row += 4) {
            for (int p = 0; p < depth; p += 2) {
                addFourRows(left, row, p, right[p], right[p + 1], columns, sums);
            }
        }
        for (; row < rows; row++) {
            for (int p = 0; p < depth; p += 4) {
                addOneRow(left[row], p, right[p], right[p + 1], right[p + 2], right[p + 3], columns, sums[row]);
            }
        }
    }

    /** Four rows of the result, two columns of a per turn. */
    private static void addFourRows(float[][] a, int row, int p, float[] b0, float[] b1, int columns, float[][] c) {
        float[] c0 = c[row];
        float[] c1 = c[row + 1];
        float[] c2 = c[row + 2];
        float[] c3 = c[row + 3];
        float x0 = a[row][p];
        float y0 = a[row][p + 1];
        float x1 = a[row + 1][p];
        float y1 = a[row + 1][p + 1];
        float x2 = a[row + 2][p];
        float y2 = a[row + 2][p + 1];
        float x3 = a[row + 3][p];
        float y3 = a[row + 3][p + 1];
        for (int j = 0; j < columns; j++) {
            float u = b0[j];
            float v = b1[j];
            float sum0 = c0[j];
            float sum1 = c1[j];
            float sum2 = c2[j];
            float sum3 = c3[j];
            c0[j] = MultiplyAdd.of(y0, v, MultiplyAdd.of(x0, u, sum0));
            c1[j] = MultiplyAdd.of(y1, v, MultiplyAdd.of(x1, u, sum1));
            c2[j] = MultiplyAdd.of(y2, v, MultiplyAdd.of(x2, u, sum2));
            c3[j] = MultiplyAdd.of(y3, v, MultiplyAdd.of(x3, u, sum3));
        }
    }

    /** One row of the result, four columns of a per turn. */
    private static void addOneRow(
            float[] a, int p, float[] b0, float[] b1, float[] b2, float[] b3, int columns, float[] c) {
        float x0 = a[p];
        float x1 = a[p + 1];
        float x2 = a[p + 2];
        float x3 = a[p + 3];
        for (int j = 0; j < columns; j++) {
            float sum = MultiplyAdd.of(x1, b1[j], MultiplyAdd.of(x0, b0[j], c[j]));
            c[j] = MultiplyAdd.of(x3, b3[j], MultiplyAdd.of(x2, b2[j], sum));
        }
    }
}
