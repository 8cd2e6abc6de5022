package rnn.array;

import java.util.Arrays;

/** Numbers in double precision. All arithmetic is the reference in {@link Array}, unchanged and without native code. */
public final class DoubleArray extends Array {
    private final double[] data;

    private DoubleArray(double[] data, int... shape) {
        super(shape);
        this.data = data;
        if (data.length != size()) {
            throw new IllegalArgumentException(
                    data.length + " numbers do not fill the shape " + Arrays.toString(shape));
        }
    }

    /**
     * {@return an array over these very numbers, not a copy}
     *
     * @param data the numbers, row by row
     * @param shape 1 to 3 dimensions whose product is their count
     * @throws IllegalArgumentException if the product differs from the count
     */
    public static DoubleArray of(double[] data, int... shape) {
        return new DoubleArray(data, shape);
    }

    /**
     * {@return zeros}
     *
     * @param shape 1 to 3 dimensions
     */
    public static DoubleArray ofZeros(int... shape) {
        return new DoubleArray(new double[sizeOf(shape)], shape);
    }

    /** {@return the numbers themselves, row by row, not a copy} */
    public double[] data() {
        return data;
    }

    @Override
    public double get(int index) {
        return data[index];
    }

    @Override
    public void set(int index, double value) {
        data[index] = value;
    }

    @Override
    public DoubleArray zeros(int... shape) {
        return ofZeros(shape);
    }

    @Override
    public DoubleArray reshape(int... shape) {
        return of(data, shape);
    }

    @Override
    String precision() {
        return "double";
    }
}
