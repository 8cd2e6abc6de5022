package rnn.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeftFactorTest {
    private static final int ROWS = 40;
    private static final int INPUTS = 33;
    private static final int OUTPUTS = 50;

    private final Random random = new Random(1);
    private final FloatArray w = uniform(INPUTS, OUTPUTS);
    private final FloatArray b = uniform(OUTPUTS);
    private final FloatArray dy = uniform(ROWS, OUTPUTS);

    private FloatArray uniform(int... shape) {
        return Init.uniform(random, 1, shape);
    }

    private FloatArray oneHot() {
        FloatArray x = FloatArray.ofZeros(ROWS, INPUTS);
        for (int row = 0; row < ROWS; row += 2) { // every other row is padding
            x.set(row * INPUTS + random.nextInt(INPUTS), 1);
        }
        return x;
    }

    private void assertProductsOf(FloatArray x) {
        FloatArray y = FloatArray.ofZeros(ROWS, OUTPUTS);
        Arrays.fill(y.data(), Float.NaN);
        LeftFactor factor = new LeftFactor(x);
        factor.setAffine(w, b, y);
        Array expected = FloatArray.ofZeros(ROWS, OUTPUTS).addToRows(b).addProduct(x, w);
        assertArrayEquals(((FloatArray) expected).data(), y.data(), 1e-5f);

        FloatArray dw = uniform(INPUTS, OUTPUTS);
        Array expectedGradient = dw.copy().addProduct(x, true, dy, false);
        factor.addTransposedProduct(dy, dw);
        assertArrayEquals(((FloatArray) expectedGradient).data(), dw.data(), 1e-5f);
    }

    @Test
    void bothProductsOfADenseOneAreRightWhateverStoodThere() {
        assertProductsOf(uniform(ROWS, INPUTS));
    }

    @Test
    void bothProductsOfASparseOneAreRightWhateverStoodThere() {
        assertProductsOf(oneHot());
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        for (FloatArray x : new FloatArray[] {oneHot(), uniform(ROWS, INPUTS)}) {
            LeftFactor factor = new LeftFactor(x);
            FloatArray y = FloatArray.ofZeros(ROWS, OUTPUTS);
            assertThrows(IllegalArgumentException.class, () -> factor.setAffine(uniform(INPUTS + 1, OUTPUTS), b, y));
            assertThrows(IllegalArgumentException.class, () -> factor.setAffine(w, uniform(OUTPUTS + 1), y));
            assertThrows(IllegalArgumentException.class, () -> factor.addTransposedProduct(uniform(ROWS, 3), w));
        }
    }
}
