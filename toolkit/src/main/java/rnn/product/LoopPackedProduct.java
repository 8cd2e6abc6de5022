package rnn.product;

/** A product in plain loops with a matrix that is arranged once, for machines without the vector module. */
final class LoopPackedProduct extends PackedProduct {
    private final float[] w;

    LoopPackedProduct(int depth, int columns) {
        super(depth, columns);
        w = new float[Sizes.product("weights arranged for products", depth, columns)];
    }

    @Override
    int panels() {
        return 1;
    }

    @Override
    void pack(float[] numbers, int at, int stride, int rows, boolean transposed, int from, int to) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width(); column++) {
                int place = transposed ? column * stride + row : row * stride + column;
                w[row * width() + column] = numbers[at + place];
            }
        }
    }

    @Override
    public void addTo(float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows) {
        LoopProduct.add(
                new Matrix(a, atA, rows, depth(), strideA, 1),
                new Matrix(w, 0, depth(), width(), width(), 1),
                new Matrix(c, atC, rows, width(), strideC, 1));
    }
}
