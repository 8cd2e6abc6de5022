package rnn.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products so large that they are split over the cores, against the plain loops of the double precision. */
class BlasTest {
    private final Random random = new Random(2);

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void aSplitProductEqualsThePlainOneAndItself(boolean transposeX, boolean transposeY) {
        int m = 130;
        int n = 70;
        int k = 140;
        FloatArray x = transposeX ? Init.uniform(random, 1, k, m) : Init.uniform(random, 1, m, k);
        FloatArray y = transposeY ? Init.uniform(random, 1, n, k) : Init.uniform(random, 1, k, n);
        FloatArray product = Init.uniform(random, 1, m, n);
        Array before = product.copy();
        Array expected = Conversions.toDouble(product)
                .addProduct(Conversions.toDouble(x), transposeX, Conversions.toDouble(y), transposeY);
        product.addProduct(x, transposeX, y, transposeY);
        for (int i = 0; i < product.size(); i++) {
            assertEquals(expected.get(i), product.get(i), 1e-4);
        }
        FloatArray again = (FloatArray) before.addProduct(x, transposeX, y, transposeY);
        assertArrayEquals(product.data(), again.data());
    }
}
