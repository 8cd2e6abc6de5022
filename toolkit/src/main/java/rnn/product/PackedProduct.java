package rnn.product;

import java.lang.reflect.Constructor;

/**
 * The product with one matrix that is used many times, at every time step, say: c += a W, with W arranged once.
 *
 * <p>The product runs on the vector module if it is present ({@code --add-modules jdk.incubator.vector}), otherwise in
 * loops. Each number is the chain that {@link MatrixProduct} describes, so both give the same bits.
 */
public abstract class PackedProduct {
    /** The distance between rows of a that the vector module takes as they are; others are copied first. */
    static final int STRIDE = 144;

    private static final Constructor<?> VECTOR = vectorProduct();

    private final int depth;
    private final int width;

    /** Reserves room for W, [depth,width] or smaller. */
    PackedProduct(int depth, int width) {
        this.depth = depth;
        this.width = width;
    }

    /** How many nanoseconds it takes to arrange a number. */
    private static final double NUMBER = 0.3;

    /**
     * {@return the product with a matrix, or with its transpose}
     *
     * @param w the matrix, row by row
     * @param rows how many rows it has
     * @param columns how many columns it has
     * @param transposed whether to multiply by its transpose
     */
    public static PackedProduct of(float[] w, int rows, int columns, boolean transposed) {
        int depth = transposed ? columns : rows;
        int width = transposed ? rows : columns;
        PackedProduct product = isVectorised() ? vectorised(depth, width, false) : new LoopPackedProduct(depth, width);
        int panels = product.panels();
        Parallel.run(
                panels,
                Parallel.grain(NUMBER * w.length / panels),
                (share, from, to) -> product.pack(w, 0, columns, depth, transposed, from, to));
        return product;
    }

    /**
     * {@return room for a matrix on the vector module, which must be present}
     *
     * @param passing whether the caller is done with the room before this thread asks for such a room again, since the
     *     next one may be the same
     */
    static PackedProduct vectorised(int depth, int columns, boolean passing) {
        try {
            return (PackedProduct) VECTOR.newInstance(depth, columns, passing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rnn.product.VectorProduct does not fit this toolkit: build it anew", e);
        }
    }

    /** The two classes that are compiled against the incubating module are loaded only if the module is present. */
    private static Constructor<?> vectorProduct() {
        if (!MultiplyAdd.FUSED
                || ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return null;
        }
        try {
            return Class.forName("rnn.product.VectorProduct")
                    .getDeclaredConstructor(int.class, int.class, boolean.class);
        } catch (ReflectiveOperationException absent) {
            return null;
        }
    }

    /** {@return whether products run on the vector module} */
    public static boolean isVectorised() {
        return VECTOR != null;
    }

    final int depth() {
        return depth;
    }

    final int width() {
        return width;
    }

    /** {@return how many panels of columns the matrix consists of} */
    abstract int panels();

    /**
     * Arranges some panels of W, or of another matrix instead.
     *
     * @param w a matrix that W is a part of, row by row
     * @param at where W begins
     * @param stride the distance from one row of W to the next
     * @param rows the rows of op(W), at most the depth
     * @param transposed whether op(W) is Wᵀ
     * @param from the first panel
     * @param to the panel after the last
     */
    abstract void pack(float[] w, int at, int stride, int rows, boolean transposed, int from, int to);

    /** Arranges all of W. */
    final void pack(float[] w, int at, int stride, int rows, boolean transposed) {
        pack(w, at, stride, rows, transposed, 0, panels());
    }

    /**
     * c[atC…] += a[atA…] W.
     *
     * @param a rows as long as the depth
     * @param atA where the first row of a begins
     * @param strideA the distance from one row of a to the next
     * @param c rows as long as the width, in another array or at another place
     * @param atC where the first row of c begins
     * @param strideC the distance from one row of c to the next
     * @param rows how many
     */
    public abstract void addTo(float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows);
}
