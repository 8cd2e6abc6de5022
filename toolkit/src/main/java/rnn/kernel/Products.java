package rnn.kernel;

import rnn.array.PackedProduct;

/** The products of several gates with their recurrent weights. */
final class Products {
    private Products() {}

    /** Of weights side by side, [H,gates·H]. */
    static PackedProduct[] of(float[] weights, int gates, int size, boolean transposed) {
        float[][] each = new float[gates][size * size];
        for (int row = 0; row < size; row++) {
            for (int gate = 0; gate < gates; gate++) {
                System.arraycopy(weights, (row * gates + gate) * size, each[gate], row * size, size);
            }
        }
        return of(each, size, transposed);
    }

    static PackedProduct[] of(float[][] weights, int size, boolean transposed) {
        PackedProduct[] products = new PackedProduct[weights.length];
        for (int gate = 0; gate < weights.length; gate++) {
            products[gate] = PackedProduct.of(weights[gate], size, transposed);
        }
        return products;
    }
}
