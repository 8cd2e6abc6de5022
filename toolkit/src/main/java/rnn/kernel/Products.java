package rnn.kernel;

import rnn.array.PackedProduct;

/** The products of several gates with their recurrent weights. */
final class Products {
    private Products() {}

    static PackedProduct[] of(float[][] weights, int size, boolean transposed) {
        PackedProduct[] products = new PackedProduct[weights.length];
        for (int gate = 0; gate < weights.length; gate++) {
            products[gate] = PackedProduct.of(weights[gate], size, transposed);
        }
        return products;
    }
}
