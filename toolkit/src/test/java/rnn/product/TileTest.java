package rnn.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.Init;

class TileTest {
    @Test
    void theSourceIsWhatItsTableSays() throws Exception {
        assertEquals(TileSource.text(), Files.readString(TileSource.FILE));
    }

    /** Panels of each width, with rows for each of the shapes, including those that only other processors use. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyShapeGivesTheBitsOfTheLoops(int vectors) {
        Random random = new Random(6);
        int depth = 133;
        int columns = 101;
        float[] w = Init.uniform(random, 1, depth, columns).data();
        VectorProduct product = new VectorProduct(depth, columns, false, vectors);
        product.pack(w, 0, columns, depth, false);
        for (int rows = 1; rows <= 40; rows++) {
            float[] a = Init.uniform(random, 1, rows, depth).data();
            float[] expected = Init.uniform(random, 1, rows, columns).data();
            float[] c = expected.clone();
            product.addTo(a, 0, depth, c, 0, columns, rows);
            LoopProduct.add(
                    Matrix.of(a, 0, rows, depth, false),
                    Matrix.of(w, 0, depth, columns, false),
                    Matrix.of(expected, 0, rows, columns, false));
            assertArrayEquals(expected, c, rows + " rows");
        }
    }
}
