package rnn.product;

import java.lang.reflect.Constructor;

/**
 * The product with one matrix that is used many times, at every time step say: c += a W, with W arranged once for all.
 * A step's buffers begin at index 0; a row of either has {@link #width} numbers, of which the first are real and the
 * rest 0.
 *
 * <p>Where the vector module is present ({@code --add-modules jdk.incubator.vector}) the product runs on it, elsewhere
 * in loops. Either way, each number is the chain that {@link MatrixProduct} describes, so both give the same bits.
 */
public abstract class PackedProduct {
    /** How far apart rows of a lie where the vector module takes them as they are; elsewhere it copies them first. */
    static final int STRIDE = 144;

    private static final Constructor<?> VECTOR = vectorProduct();

    private final int depth;
    private final int width;

    /** Room for W, [depth,width] or smaller. */
    PackedProduct(int depth, int width) {
        this.depth = depth;
        this.width = width;
    }

    /**
     * {@return the product with W, or with its transpose}
     *
     * @param w a matrix that W is a part of, row by row
     * @param at where W begins
     * @param stride from one row of W to the next
     * @param size H, where W is [H,H]
     * @param transposed whether to multiply with Wᵀ
     */
    public static PackedProduct of(float[] w, int at, int stride, int size, boolean transposed) {
        PackedProduct product = isVectorised() ? vectorised(size, size, false) : new LoopPackedProduct(size, size);
        product.pack(w, at, stride, size, size, transposed);
        return product;
    }

    /**
     * {@return room for a matrix on the vector module, which must be there}
     *
     * @param passing whether it is done with before the thread asks for another such room, which may be the same
     */
    static PackedProduct vectorised(int depth, int columns, boolean passing) {
        try {
            return (PackedProduct) VECTOR.newInstance(depth, columns, passing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rnn.product.VectorProduct does not fit this toolkit: build it anew", e);
        }
    }

    /** The two classes that are compiled against the incubating module are loaded only where that is present. */
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

    /** {@return how many numbers a row of a step's buffer has: H, or a little more} */
    public final int width() {
        return width;
    }

    /**
     * Arranges W, or another matrix in its place.
     *
     * @param w a matrix that W is a part of, row by row
     * @param at where W begins
     * @param stride from one row of W to the next
     * @param rows of op(W), at most the depth
     * @param columns of op(W), at most the width
     * @param transposed whether op(W) is Wᵀ
     */
    abstract void pack(float[] w, int at, int stride, int rows, int columns, boolean transposed);

    /**
     * c += a W of a step's buffers.
     *
     * @param a [rows,width]
     * @param c [rows,width], another array
     * @param rows how many
     */
    public final void addTo(float[] a, float[] c, int rows) {
        addTo(a, 0, width, c, 0, width, rows);
    }

    /** c[atC…] += a[atA…] W, with rows a stride apart. */
    abstract void addTo(float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows);
}
