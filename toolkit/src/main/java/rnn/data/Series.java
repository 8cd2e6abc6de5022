package rnn.data;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Conversions;
import rnn.array.DoubleArray;

/** Checks a series of measurements, wherever one comes in. */
final class Series {
    private Series() {}

    /**
     * {@return the numbers in double precision, in which large whole numbers, such as times in seconds since 1970, stay
     * distinct}
     *
     * @param series [rows,D]; a vector is one column
     * @throws IllegalArgumentException if it has no number or another rank, or a number is NaN or infinite
     */
    static DoubleArray of(INDArray series) {
        DoubleArray rows = withMissing(series);
        for (int i = 0; i < rows.size(); i++) {
            if (!Double.isFinite(rows.get(i))) {
                throw new IllegalArgumentException("the series has the value " + rows.get(i) + " in row "
                        + i / rows.columns() + ", column " + i % rows.columns()
                        + ", both counted from 0: fill the gap or drop the row");
            }
        }
        return rows;
    }

    /**
     * {@return the numbers of a series whose rows may be missing: such a row holds NaN}
     *
     * @param series [rows,D]; a vector is one column
     * @throws IllegalArgumentException if it has no number or another rank, or a number is infinite
     */
    static DoubleArray withMissing(INDArray series) {
        if (series.isEmpty() || series.rank() < 1 || series.rank() > 2) {
            throw new IllegalArgumentException("a series is [rows,D] with at least one row and one column, or a vector,"
                    + " not " + Arrays.toString(series.shape()));
        }
        DoubleArray numbers = Conversions.toDouble(series);
        DoubleArray rows = numbers.rank() == 1 ? numbers.reshape(numbers.size(), 1) : numbers;
        for (int i = 0; i < rows.size(); i++) {
            if (Double.isInfinite(rows.get(i))) {
                throw new IllegalArgumentException("the series has the value " + rows.get(i) + " in row "
                        + i / rows.columns() + ", column " + i % rows.columns() + ", both counted from 0");
            }
        }
        return rows;
    }
}
