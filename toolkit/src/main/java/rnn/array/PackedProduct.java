package rnn.array;

import java.lang.reflect.InvocationTargetException;

/**
 * The product with one matrix that is used at every time step: c += a W, with W arranged once for all steps. A step's
 * buffers a and c begin at index 0 and have {@link #width} numbers a row, of which the first are real and the rest 0.
 *
 * <p>Where the vector module is present ({@code --add-modules jdk.incubator.vector}) the product runs on it, and is two to
 * three times as fast as OpenBLAS, which arranges the matrix anew at every call.
 */
public abstract class PackedProduct {
    private static final Class<?> VECTOR = vectorProduct();

    private final int width;

    PackedProduct(int width) {
        this.width = width;
    }

    /**
     * {@return the product with W, or with its transpose}
     *
     * @param w [H,H], row by row
     * @param size H
     * @param transposed whether to multiply with Wᵀ
     */
    public static PackedProduct of(float[] w, int size, boolean transposed) {
        if (VECTOR == null) {
            return ofBlas(w, size, transposed);
        }
        try {
            return (PackedProduct) VECTOR.getDeclaredConstructor(float[].class, int.class, boolean.class)
                    .newInstance(w, size, transposed);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the packed product failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rnn.array.VectorProduct does not fit this toolkit: build it anew", e);
        }
    }

    static PackedProduct ofBlas(float[] w, int size, boolean transposed) {
        return new BlasProduct(w, size, transposed);
    }

    /** The one class that is compiled against the incubating module, loaded only where that is present. */
    private static Class<?> vectorProduct() {
        try {
            return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                    ? Class.forName("rnn.array.VectorProduct")
                    : null;
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }

    /** {@return whether products run on the vector module} */
    public static boolean isVectorised() {
        return VECTOR != null;
    }

    /** {@return how many numbers a row of a step's buffer has: H, or a little more} */
    public final int width() {
        return width;
    }

    /**
     * c += a W.
     *
     * @param a [rows,width]
     * @param c [rows,width], another array
     * @param rows how many
     */
    public abstract void addTo(float[] a, float[] c, int rows);

    private static final class BlasProduct extends PackedProduct {
        private final float[] w;
        private final boolean transposed;

        BlasProduct(float[] w, int size, boolean transposed) {
            super(size);
            this.w = w.clone();
            this.transposed = transposed;
        }

        @Override
        public void addTo(float[] a, float[] c, int rows) {
            Blas.sgemm(a, false, w, transposed, c, rows, width(), width());
        }
    }
}
