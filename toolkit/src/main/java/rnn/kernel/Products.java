package rnn.kernel;

import rnn.product.PackedProduct;
import rnn.product.Parallel;

/** The products of the gates with their recurrent weights, which stand side by side, [H,gates·H]. */
final class Products {
    /** Fewer weights than this are not worth a thread to arrange. */
    private static final int SMALL = 1 << 15;

    private final PackedProduct[] products;

    Products(float[] weights, int gates, int size, boolean transposed) {
        products = new PackedProduct[gates];
        Parallel.run(gates, 1 + SMALL / (size * size), (share, from, to) -> {
            for (int gate = from; gate < to; gate++) {
                products[gate] = PackedProduct.of(weights, gate * size, gates * size, size, transposed);
            }
        });
    }

    /** {@return how many numbers a row of a step's buffer has} */
    int width() {
        return products[0].width();
    }

    /** c += a W of one gate. */
    void addTo(int gate, float[] a, float[] c, int rows) {
        products[gate].addTo(a, c, rows);
    }
}
