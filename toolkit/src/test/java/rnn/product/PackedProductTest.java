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

    /** The rows of both arrays are longer than the product, so the numbers beside them must not change. */
    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "1,5,5",
        "1,16,64",
        "1,64,16",
        "1,100,400",
        "1,171,171",
        "3,7,14",
        "4,32,128",
        "8,32,32",
        "13,33,130",
        "16,128,512",
        "32,64,80",
        "40,300,33"
    })
    void everyProductIsTheSumOverTheDepth(int rows, int depth, int columns) {
        float[] w = draw(depth * columns);
        float[] turned = new float[w.length];
        for (int i = 0; i < w.length; i++) {
            turned[i % columns * depth + i / columns] = w[i];
        }
        assertProduct(PackedProduct.of(w, depth, columns, false), w, rows, depth, columns);
        assertProduct(PackedProduct.of(turned, columns, depth, true), w, rows, depth, columns);
        for (boolean transposed : new boolean[] {false, true}) {
            PackedProduct loops = new LoopPackedProduct(depth, columns);
            loops.pack(transposed ? turned : w, 0, transposed ? depth : columns, depth, transposed);
            assertProduct(loops, w, rows, depth, columns);
        }
    }

    private void assertProduct(PackedProduct product, float[] w, int rows, int depth, int columns) {
        int strideA = depth + 3;
        int strideC = columns + 2;
        float[] a = draw(5 + rows * strideA);
        float[] c = draw(7 + rows * strideC);
        float[] before = c.clone();
        product.addTo(a, 5, strideA, c, 7, strideC, rows);
        for (int i = 0; i < c.length; i++) {
            int row = Math.floorDiv(i - 7, strideC);
            int column = Math.floorMod(i - 7, strideC);
            double expected = before[i];
            for (int k = 0; k < depth && row >= 0 && column < columns; k++) {
                expected += a[5 + row * strideA + k] * (double) w[k * columns + column];
            }
            assertEquals(expected, c[i], Tolerances.SINGLE, "row " + row + ", column " + column);
        }
    }
}
