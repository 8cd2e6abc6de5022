package rnn.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rnn.Tolerances;

class PackedProductTest {
    private final Random random = new Random(9);

    private float[] draw(int size) {
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (float) random.nextGaussian() / 4;
        }
        return numbers;
    }

    @Test
    void theTestsRunOnTheVectorModule() {
        assertTrue(PackedProduct.isVectorised());
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,5", "1,16", "1,64", "1,100", "1,171", "3,7", "4,32", "8,32", "13,33", "16,128", "32,64"})
    void everyProductIsTheSumOverTheDepth(int rows, int size) {
        float[] w = draw(3 * size * size); // W is the second of three parts side by side
        for (boolean transposed : new boolean[] {false, true}) {
            assertProduct(PackedProduct.of(w, size, 3 * size, size, transposed), w, rows, size, transposed);
            PackedProduct loops = new LoopPackedProduct(size, size);
            loops.pack(w, size, 3 * size, size, size, transposed);
            assertProduct(loops, w, rows, size, transposed);
        }
    }

    private void assertProduct(PackedProduct product, float[] w, int rows, int size, boolean transposed) {
        int width = product.width();
        float[] a = new float[rows * width];
        float[] c = new float[rows * width];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(draw(size), 0, a, r * width, size);
            System.arraycopy(draw(size), 0, c, r * width, size);
        }
        float[] before = c.clone();
        product.addTo(a, c, rows);
        for (int i = 0; i < c.length; i++) {
            int row = i / width;
            int column = i % width;
            double expected = before[i];
            for (int k = 0; k < size && column < size; k++) {
                int place = size + (transposed ? column * 3 * size + k : k * 3 * size + column);
                expected += a[row * width + k] * (double) w[place];
            }
            assertEquals(expected, c[i], Tolerances.SINGLE, "row " + row + ", column " + column);
        }
    }
}
