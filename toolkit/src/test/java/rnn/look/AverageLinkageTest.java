package rnn.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;

class AverageLinkageTest {
    @Test
    void threePointsByHand() {
        AverageLinkage tree = AverageLinkage.of(new double[][] {{0}, {1}, {5}});
        assertEquals(List.of(new AverageLinkage.Merge(0, 1, 1), new AverageLinkage.Merge(2, 3, 4.5)), tree.merges());
        assertArrayEquals(new int[] {0, 0, 0}, tree.cut(1));
        assertArrayEquals(new int[] {0, 0, 1}, tree.cut(2));
        assertArrayEquals(new int[] {0, 1, 2}, tree.cut(3));
    }

    @Test
    void ofEquallyNearPairsTheSmallestNumbersMerge() {
        AverageLinkage tree = AverageLinkage.of(new double[][] {{3}, {2}, {1}, {0}});
        assertEquals(
                List.of(
                        new AverageLinkage.Merge(0, 1, 1),
                        new AverageLinkage.Merge(2, 3, 1),
                        new AverageLinkage.Merge(4, 5, 2)),
                tree.merges());
    }

    /** The recursion gives the mean of all distances between the two clusters, and heights never fall. */
    @Test
    void heightsAreMeansOfDistances() {
        Random random = new Random(1);
        double[][] points = new double[12][];
        for (int a = 0; a < points.length; a++) {
            points[a] = random.doubles(3).toArray();
        }
        AverageLinkage tree = AverageLinkage.of(points);
        double before = 0;
        for (int m = 0; m < tree.merges().size(); m++) {
            double height = tree.merges().get(m).height();
            int[] finer = tree.cut(points.length - m);
            int[] coarser = tree.cut(points.length - m - 1);
            double mean = IntStream.range(0, points.length)
                    .boxed()
                    .flatMapToDouble(a -> IntStream.range(0, a)
                            .filter(b -> coarser[a] == coarser[b] && finer[a] != finer[b])
                            .mapToDouble(b -> Math.sqrt(IntStream.range(0, 3)
                                    .mapToDouble(d -> Math.pow(points[a][d] - points[b][d], 2))
                                    .sum())))
                    .average()
                    .orElseThrow();
            assertEquals(mean, height, Tolerances.DOUBLE);
            assertTrue(height >= before);
            before = height;
        }
    }

    @Test
    void onePointIsATree() {
        AverageLinkage tree = AverageLinkage.of(new double[][] {{1, 2}});
        assertEquals(List.of(), tree.merges());
        assertArrayEquals(new int[] {0}, tree.cut(1));
    }

    @Test
    void refusals() {
        assertThrows(IllegalArgumentException.class, () -> AverageLinkage.of(new double[0][]));
        assertThrows(IllegalArgumentException.class, () -> AverageLinkage.of(new double[][] {{1}, {1, 2}}));
        assertThrows(IllegalArgumentException.class, () -> AverageLinkage.of(new double[][] {{1}, {Double.NaN}}));
        AverageLinkage tree = AverageLinkage.of(new double[][] {{0}, {1}});
        assertThrows(IllegalArgumentException.class, () -> tree.cut(0));
        assertThrows(IllegalArgumentException.class, () -> tree.cut(3));
    }
}
