package rnn.array;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import rnn.Tolerances;

class DoubleArrayTest extends ArrayContract {
    @Override
    Array zeros(int... shape) {
        return DoubleArray.ofZeros(shape);
    }

    @Override
    double tolerance() {
        return Tolerances.DOUBLE;
    }

    /** {@link ArrayContract} compares ND4J with the plain numbers in ND4J's own type; here that is double. */
    @Test
    void doublesKeepAllTheirDigitsOnTheWayThroughNd4j() {
        Array third = DoubleArray.of(new double[] {1.0 / 3}, 1);
        assertEquals(
                1.0 / 3, Conversions.toDouble(Conversions.toINDArray(third)).get(0));
    }
}
