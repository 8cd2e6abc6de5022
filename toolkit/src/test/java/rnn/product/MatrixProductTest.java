package rnn.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;

/** Products that are so large that they are split over the cores agree with the plain loops in double precision. */
class MatrixProductTest {
    private final Random random = new Random(2);

    @ParameterizedTest
    @CsvSource({
        "false,false,130,70,140",
        "false,true,130,70,140",
        "true,false,130,70,140",
        "true,true,130,70,140",
        "false,false,133,64,142",
        "false,true,133,64,142",
        "false,false,133,64,143",
        "true,false,33,64,1111"
    })
    void aSplitProductEqualsThePlainOneAndItself(boolean transposeX, boolean transposeY, int m, int n, int k) {
        FloatArray x = transposeX ? Init.uniform(random, 1, k, m) : Init.uniform(random, 1, m, k);
        FloatArray y = transposeY ? Init.uniform(random, 1, n, k) : Init.uniform(random, 1, k, n);
        FloatArray product = Init.uniform(random, 1, m, n);
        Array before = product.copy();
        Array expected = Conversions.toDouble(product)
                .addProduct(Conversions.toDouble(x), transposeX, Conversions.toDouble(y), transposeY);
        product.addProduct(x, transposeX, y, transposeY);
        assertNear(expected, product);
        FloatArray again = (FloatArray) before.addProduct(x, transposeX, y, transposeY);
        assertArrayEquals(product.data(), again.data());
    }

    @ParameterizedTest
    @CsvSource({"1,130,70,140", "3,130,64,143", "0,64,512,64", "1,2048,128,64"})
    void aProductOfFewNumbersOtherThanZeroEqualsThePlainOne(int numbersARow, int m, int n, int k) {
        FloatArray x = few(numbersARow, m, k);
        FloatArray w = Init.uniform(random, 1, k, n);
        FloatArray row = Init.uniform(random, 1, n);
        FloatArray dy = Init.uniform(random, 1, m, n);
        assertNotNull(SparseRows.of(x.data(), 0, m, k));
        assertNull(SparseRows.of(w.data(), 0, k, n));
        Array y = FloatArray.ofZeros(m, n).setAffine(x, w, row);
        Array inDouble = Conversions.toDouble(FloatArray.ofZeros(m, n))
                .setAffine(Conversions.toDouble(x), Conversions.toDouble(w), Conversions.toDouble(row));
        assertNear(inDouble, y);
        Array dW = w.copy().addProduct(x, true, dy, false);
        assertNear(
                Conversions.toDouble(w).addProduct(Conversions.toDouble(x), true, Conversions.toDouble(dy), false), dW);
        Array sum = dy.copy().addProduct(x, false, w, false);
        assertNear(
                Conversions.toDouble(dy).addProduct(Conversions.toDouble(x), false, Conversions.toDouble(w), false),
                sum);
    }

    private static void assertNear(Array expected, Array got) {
        for (int i = 0; i < got.size(); i++) {
            assertEquals(expected.get(i), got.get(i), 1e-4);
        }
    }

    /** Every other row has the given number of nonzero numbers; the others have none. */
    private FloatArray few(int numbersARow, int m, int k) {
        FloatArray x = FloatArray.ofZeros(m, k);
        for (int r = 0; r < m; r += 2) {
            for (int i = 0; i < numbersARow; i++) {
                x.set(r * k + random.nextInt(k), random.nextGaussian());
            }
        }
        return x;
    }
}
