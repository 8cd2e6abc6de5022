package rnn.data;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Mask;

/**
 * Sequences of vectors of numbers.
 *
 * @param values [T,N,D]; NaN and infinity in the padding become 0
 * @param mask [T,N]
 */
public record Numbers(Array values, Mask mask) implements Sequences {
    /**
     * Padded vectors.
     *
     * @param values [T,N,D]
     * @param mask [T,N]
     * @throws IllegalArgumentException if there is no step or no number, the mask does not fit, or a real number is NaN
     *     or infinite: it is found here, before it can spoil a training
     */
    public Numbers {
        if (mask.batch() > 0 || values.size() > 0) { // without sequences it is the empty part of a split
            mask.requireFits(values, "numbers are sequences");
        }
        if (!values.isFinite()) {
            double[] real = mask.real();
            requireFinite(values, real);
            values = values.zeros().addWeightedRows(real, values);
        }
    }

    private static void requireFinite(Array values, double[] weights) {
        int columns = values.columns();
        for (int i = 0; i < values.size(); i++) {
            int item = i / columns;
            if (weights[item] > 0 && !Double.isFinite(values.get(i))) {
                int batch = values.dimension(1);
                throw new IllegalArgumentException("numbers: sequence " + item % batch + " has the value "
                        + values.get(i) + " at step " + item / batch + ", column " + i % columns
                        + ": fill the gap or leave the sequence out");
            }
        }
    }

    /**
     * Vectors without padding.
     *
     * @param values [T,N,D], copied in single precision
     */
    public Numbers(INDArray values) {
        this(Conversions.toFloat(values), Mask.full(Math.toIntExact(values.size(0)), Math.toIntExact(values.size(1))));
    }

    /**
     * {@return a single sequence: N = 1}
     *
     * @param values [T,D], copied in single precision; a vector is taken as one column
     */
    public static Numbers sequence(INDArray values) {
        return padded(List.of(values));
    }

    /**
     * {@return one vector for each item: T = 1}
     *
     * @param vectors [N,D], copied in single precision
     */
    public static Numbers single(INDArray vectors) {
        Array rows = Conversions.toFloat(vectors);
        return new Numbers(rows.reshape(1, rows.rows(), rows.columns()), Mask.full(1, rows.rows()));
    }

    /**
     * {@return sequences of several lengths side by side, padded at their ends}
     *
     * @param sequences N of them, each [its own T,D]; a vector is taken as one column
     * @throws IllegalArgumentException if there is none, one is empty, or they differ in D
     */
    public static Numbers padded(List<INDArray> sequences) {
        int[] lengths = sequences.stream()
                .mapToInt(sequence -> Math.toIntExact(sequence.size(0)))
                .toArray();
        Mask mask = Padding.mask(lengths);
        int columns = column(sequences.get(0)).columns();
        Array values = FloatArray.ofZeros(mask.steps(), lengths.length, columns);
        for (int n = 0; n < lengths.length; n++) {
            Array sequence = column(sequences.get(n));
            if (sequence.rank() != 2 || sequence.columns() != columns) {
                throw new IllegalArgumentException("numbers: sequence " + n + " has shape "
                        + Arrays.toString(sequence.shape()) + ", and each must be [T," + columns + "]");
            }
            for (int t = 0; t < lengths[n]; t++) {
                values.addRows(t * lengths.length + n, sequence, t, 1);
            }
        }
        return new Numbers(values, mask);
    }

    private static Array column(INDArray sequence) {
        Array values = Conversions.toFloat(sequence);
        return values.rank() == 1 ? values.reshape(values.size(), 1) : values;
    }

    @Override
    public int[][] ids() {
        throw new IllegalArgumentException("this needs tokens, and these are numbers: build the model without an"
                + " Embedding, and let a model that writes learn Tokens");
    }

    @Override
    public Numbers select(int... which) {
        Mask selected = Padding.select(mask, which);
        Array kept = values.zeros(selected.steps(), which.length, values.columns());
        for (int t = 0; t < selected.steps(); t++) {
            for (int n = 0; n < which.length; n++) {
                kept.addRows(t * which.length + n, values, t * size() + which[n], 1);
            }
        }
        return new Numbers(kept, selected);
    }
}
