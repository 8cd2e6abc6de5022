package rnn.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products so large that they are split over the cores, against the plain loops of the double precision. */
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
        for (int i = 0; i < product.size(); i++) {
            assertEquals(expected.get(i), product.get(i), 1e-4);
        }
        FloatArray again = (FloatArray) before.addProduct(x, transposeX, y, transposeY);
        assertArrayEquals(product.data(), again.data());
    }
}
