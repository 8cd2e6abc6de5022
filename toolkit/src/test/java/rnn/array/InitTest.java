package rnn.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rnn.Tolerances;

class InitTest {
    @ParameterizedTest
    @CsvSource({"1,1", "6,6", "3,7", "7,3", "64,64"})
    void shorterSideOfAnOrthogonalMatrixIsOrthonormal(int rows, int columns) {
        FloatArray q = Init.orthogonal(new Random(4), rows, columns);
        boolean wide = rows <= columns;
        int size = Math.min(rows, columns);
        Array product = FloatArray.ofZeros(size, size).addProduct(q, !wide, q, wide);
        for (int i = 0; i < product.size(); i++) {
            assertEquals(i % (size + 1) == 0 ? 1 : 0, product.get(i), Tolerances.SINGLE);
        }
    }

    @Test
    void identityKeepsAVectorButForTheScale() {
        FloatArray x = Init.uniform(new Random(5), 1, 2, 3);
        Array scaled = FloatArray.ofZeros(2, 3).addProduct(x, Init.identity(3, 0.5));
        for (int i = 0; i < x.size(); i++) {
            assertEquals(0.5 * x.get(i), scaled.get(i), Tolerances.SINGLE);
        }
    }

    @Test
    void betweenFillsItsRangeEvenly() {
        FloatArray x = Init.between(new Random(7), -1, 3, 10_000);
        for (int i = 0; i < x.size(); i++) {
            assertTrue(x.get(i) >= -1 && x.get(i) <= 3);
        }
        assertEquals(1, x.sum() / x.size(), 4 * Tolerances.SAMPLE);
    }

    @Test
    void gaussianHasTheAskedDeviation() {
        FloatArray x = Init.gaussian(new Random(6), 0.1, 10_000);
        assertEquals(0, x.sum() / x.size(), Tolerances.SAMPLE);
        assertEquals(0.1, Math.sqrt(x.sumOfSquares() / x.size()), Tolerances.SAMPLE);
    }

    @Test
    void sameSeedGivesSameNumbers() {
        assertEquals(
                Init.orthogonal(new Random(7), 3, 3).toString(),
                Init.orthogonal(new Random(7), 3, 3).toString());
    }
}
