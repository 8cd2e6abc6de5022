package rnn.data;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Conversions;
import rnn.array.DoubleArray;

/**
 * Brings each column to mean 0 and standard deviation 1, and back.
 *
 * <pre>
 * z = (x − μ) / σ,  x = μ + σ z        μ and σ of each column; a column that never changes has σ = 1
 * </pre>
 *
 * Rounding can give a constant column a tiny deviation. Therefore a column counts as constant if its deviation is at
 * most two units in the last place of its largest number. If the scaler has one column, a vector is taken as that
 * column.
 *
 * @param means μ, one per column, in the column's unit
 * @param deviations σ, one per column, in the column's unit
 */
@SuppressWarnings("ArrayRecordComponent") // one number per column; scalers are never compared
public record Scaler(double[] means, double[] deviations) {
    /**
     * A scaler of known means and deviations.
     *
     * @param means μ, one per column, finite
     * @param deviations σ, one per column, finite and above 0
     * @throws IllegalArgumentException if there is no column, the two differ in length, or a number is out of range
     */
    public Scaler {
        boolean fits = means.length > 0
                && means.length == deviations.length
                && Arrays.stream(means).allMatch(Double::isFinite)
                && Arrays.stream(deviations).allMatch(deviation -> deviation > 0 && Double.isFinite(deviation));
        if (!fits) {
            throw new IllegalArgumentException(
                    "a scaler has a finite mean and a deviation above 0 for each column, not " + Arrays.toString(means)
                            + " and " + Arrays.toString(deviations));
        }
    }

    /**
     * {@return the scaler of a series} Make it from the training part only.
     *
     * @param series [rows,D] of any type, at least one row; a vector is one column
     * @throws IllegalArgumentException if a number is NaN or infinite, or there is none
     */
    public static Scaler of(INDArray series) {
        return of(Series.of(series));
    }

    static Scaler of(DoubleArray x) {
        int columns = x.columns();
        double[] means = new double[columns];
        double[] deviations = new double[columns];
        for (int c = 0; c < columns; c++) {
            means[c] = mean(x, c);
            deviations[c] = deviation(x, c, means[c]);
        }
        return new Scaler(means, deviations);
    }

    /**
     * The sum of the differences from the first number gives the mean, so that the mean of equal numbers is that
     * number.
     */
    private static double mean(DoubleArray x, int column) {
        double first = x.get(column);
        double mean = first;
        for (int i = column; i < x.size(); i += x.columns()) {
            mean += (x.get(i) - first) / x.rows();
        }
        return mean;
    }

    /**
     * The differences are scaled to between 0 and 1 before they are squared, so that no square is too large or too
     * small for a double.
     */
    private static double deviation(DoubleArray x, int column, double mean) {
        double largest = 0;
        double furthest = 0;
        for (int i = column; i < x.size(); i += x.columns()) {
            largest = Math.max(largest, Math.abs(x.get(i)));
            furthest = Math.max(furthest, Math.abs(x.get(i) - mean));
        }
        double variance = 0;
        for (int i = column; furthest > 0 && i < x.size(); i += x.columns()) {
            double difference = (x.get(i) - mean) / furthest;
            variance += difference * difference / x.rows();
        }
        double deviation = furthest * Math.sqrt(variance);
        return deviation <= 2 * Math.ulp(largest) ? 1 : deviation;
    }

    /**
     * {@return z, of the same shape: in single precision if x is, else in double}
     *
     * @param x any type, and any shape whose last dimension are the columns
     * @throws IllegalArgumentException if the columns are not as many as the scaler's
     */
    public INDArray scale(INDArray x) {
        DoubleArray numbers = columns(x);
        for (int i = 0; i < numbers.size(); i++) {
            int c = i % means.length;
            numbers.set(i, (numbers.get(i) - means[c]) / deviations[c]);
        }
        return real(numbers, x);
    }

    /**
     * {@return x, in the columns' units, of the same shape: in single precision if z is, else in double}
     *
     * @param z any type, and any shape whose last dimension are the columns: the predictions of a model
     * @throws IllegalArgumentException if the columns are not as many as the scaler's
     */
    public INDArray unscale(INDArray z) {
        DoubleArray numbers = columns(z);
        for (int i = 0; i < numbers.size(); i++) {
            int c = i % means.length;
            numbers.set(i, means[c] + deviations[c] * numbers.get(i));
        }
        return real(numbers, z);
    }

    /** An array of whole numbers must not come back as one: the fractions would be cut off. */
    private static INDArray real(DoubleArray numbers, INDArray like) {
        INDArray real = Conversions.toINDArray(numbers);
        return like.dataType() == DataType.FLOAT ? real.castTo(DataType.FLOAT) : real;
    }

    private DoubleArray columns(INDArray x) {
        DoubleArray numbers = Conversions.toDouble(x);
        boolean isColumn = numbers.rank() == 1 && means.length == 1;
        if (!isColumn && numbers.columns() != means.length) {
            throw new IllegalArgumentException("the scaler knows " + means.length + " columns, and the array "
                    + Arrays.toString(numbers.shape()) + " has " + numbers.columns());
        }
        return numbers;
    }
}
