package rnn.data;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Conversions;
import rnn.array.DoubleArray;

/**
 * Brings each column to mean 0 and deviation 1, and back.
 *
 * <pre>
 * z = (x − μ) / σ,  x = μ + σ z        μ and σ of each column; a column that never changes has σ = 1
 * </pre>
 *
 * @param means μ, one a column, in the column's unit
 * @param deviations σ, one a column, in the column's unit
 */
@SuppressWarnings("ArrayRecordComponent") // one number a column; scalers are never compared
public record Scaler(double[] means, double[] deviations) {
    /**
     * {@return the scaler of a series: make it from the training part alone}
     *
     * @param series [rows,D], at least one row
     */
    public static Scaler of(INDArray series) {
        DoubleArray x = Conversions.toDouble(series);
        int columns = x.columns();
        double[] means = new double[columns];
        double[] deviations = new double[columns];
        for (int i = 0; i < x.size(); i++) {
            means[i % columns] += x.get(i) / x.rows();
        }
        for (int i = 0; i < x.size(); i++) {
            double difference = x.get(i) - means[i % columns];
            deviations[i % columns] += difference * difference / x.rows();
        }
        return new Scaler(
                means,
                Arrays.stream(deviations)
                        .map(variance -> variance == 0 ? 1 : Math.sqrt(variance))
                        .toArray());
    }

    /**
     * {@return z, of the same shape}
     *
     * @param x any shape whose last dimension are the columns
     */
    public INDArray scale(INDArray x) {
        DoubleArray numbers = columns(x);
        for (int i = 0; i < numbers.size(); i++) {
            int c = i % means.length;
            numbers.set(i, (numbers.get(i) - means[c]) / deviations[c]);
        }
        return Conversions.toINDArray(numbers).castTo(x.dataType());
    }

    /**
     * {@return x, in the columns' units}
     *
     * @param z any shape whose last dimension are the columns: the predictions of a model
     */
    public INDArray unscale(INDArray z) {
        DoubleArray numbers = columns(z);
        for (int i = 0; i < numbers.size(); i++) {
            int c = i % means.length;
            numbers.set(i, means[c] + deviations[c] * numbers.get(i));
        }
        return Conversions.toINDArray(numbers).castTo(z.dataType());
    }

    private DoubleArray columns(INDArray x) {
        DoubleArray numbers = Conversions.toDouble(x);
        if (numbers.columns() != means.length) {
            throw new IllegalArgumentException("the scaler knows " + means.length + " columns, and the array "
                    + Arrays.toString(numbers.shape()) + " has " + numbers.columns());
        }
        return numbers;
    }
}
