package rnn.array;

import org.bytedeco.javacpp.FloatPointer;

/** A product by OpenBLAS with a matrix that stays in native memory: where the vector module is missing. */
final class NativePackedProduct extends PackedProduct {
    private final FloatPointer w;

    NativePackedProduct(int depth, int columns) {
        super(depth, columns);
        w = new FloatPointer((long) depth * columns);
    }

    @Override
    void pack(float[] numbers, int at, int stride, int rows, int columns, boolean transposed) {
        float[] packed = new float[depth() * width()];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int place = transposed ? column * stride + row : row * stride + column;
                packed[row * width() + column] = numbers[at + place];
            }
        }
        w.put(packed, 0, packed.length);
    }

    @Override
    void addTo(float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows) {
        NativeProduct.ofThisThread().multiply(a, atA, strideA, w, c, atC, strideC, rows, width(), depth());
    }

    @Override
    public void close() {
        w.close();
    }
}
