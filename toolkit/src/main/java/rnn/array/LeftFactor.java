package rnn.array;

import rnn.product.SparseRows;

/**
 * The left side x of products that belong together: y = x W + b, and dW += xᵀ dy on the way back. The constructor finds
 * out once whether nearly all of x is 0, as in rows of one-hot vectors.
 */
public final class LeftFactor {
    private final FloatArray x;
    private final SparseRows sparse; // null if x is dense

    /**
     * A left factor.
     *
     * @param x [m,k], which nobody changes from here on
     */
    public LeftFactor(FloatArray x) {
        this.x = x;
        sparse = SparseRows.of(x.data(), 0, x.rows(), x.columns());
    }

    /**
     * y = x W + b, in every row, whatever y held before.
     *
     * @param w W, [k,n]
     * @param b [n]
     * @param y [m,n]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public void setAffine(FloatArray w, FloatArray b, FloatArray y) {
        if (sparse == null) {
            y.setAffine(x, w, b);
            return;
        }
        y.requireColumns("bias", b.size());
        y.requireProduct(x, false, w, false);
        sparse.multiply(w.data(), 0, b.data(), y.data(), y.columns());
    }

    /**
     * dW += xᵀ dy.
     *
     * @param dy [m,n]
     * @param dw dW, [k,n]
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public void addTransposedProduct(FloatArray dy, FloatArray dw) {
        if (sparse == null) {
            dw.addProduct(x, true, dy, false);
            return;
        }
        dw.requireProduct(x, true, dy, false);
        sparse.transpose(x.columns()).multiply(dy.data(), 0, null, dw.data(), dw.columns());
    }
}
