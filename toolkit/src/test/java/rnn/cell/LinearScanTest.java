package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class LinearScanTest {
    private final Random random = new Random(3);

    private Parameter draw(String name, int... shape) {
        return new Parameter(name, Init.uniform(random, 1, shape));
    }

    @Test
    void halvesAddUpToTwo() {
        FloatArray halves = FloatArray.of(new float[] {0.5f, 0.5f, 0.5f, 0.5f}, 4, 1, 1);
        FloatArray ones = FloatArray.of(new float[] {1, 1, 1, 1}, 4, 1, 1);
        Var h = LinearScan.of(Var.constant(halves), Var.constant(ones), Var.constant(FloatArray.ofZeros(1, 1)));
        double[] expected = {1, 1.5, 1.75, 1.875};
        for (int t = 0; t < 4; t++) {
            assertEquals(expected[t], h.value().get(t));
        }
    }

    @Test
    void gradientMatchesCentralDifference() {
        for (int[] shape : new int[][] {{5, 3, 2}, {1, 2, 3}, {1, 1, 1}}) {
            Parameter a = draw("a", shape);
            Parameter b = draw("b", shape);
            Parameter start = draw("start", shape[1], shape[2]);
            GradientCheck.of(List.of(a, b, start), () -> {
                        Var h = LinearScan.of(a, b, start);
                        return h.times(h).sum();
                    })
                    .require();
        }
    }

    /** Numbers and gradients, from one column to as many as are split over the cores. */
    @Test
    void theScanEqualsTheLoop() {
        for (int[] shape : new int[][] {{1, 1, 1}, {7, 1, 1}, {40, 3, 5}, {200, 16, 64}, {2, 50, 300}}) {
            Parameter a = draw("a", shape);
            Parameter b = draw("b", shape);
            Parameter start = draw("start", shape[1], shape[2]);
            Array g = Init.uniform(random, 1, shape);
            Var h = LinearScan.of(a, b, start);
            int lanes = shape[1] * shape[2];
            double[] loop = new double[lanes];
            for (int i = 0; i < h.value().size(); i++) {
                double before = i < lanes ? start.value().get(i) : loop[i % lanes];
                loop[i % lanes] = a.value().get(i) * before + b.value().get(i);
                assertEquals(loop[i % lanes], h.value().get(i), 1e-6);
            }
            h.times(Var.constant(g)).sum().backward();
            double[] back = new double[lanes];
            for (int i = h.value().size() - 1; i >= 0; i--) {
                int lane = i % lanes;
                back[lane] += g.get(i);
                double before = i < lanes ? start.value().get(lane) : h.value().get(i - lanes);
                assertEquals(back[lane], b.gradient().get(i), 1e-5);
                assertEquals(back[lane] * before, a.gradient().get(i), 1e-5);
                back[lane] *= a.value().get(i);
            }
            for (int lane = 0; lane < lanes; lane++) {
                assertEquals(back[lane], start.gradient().get(lane), 1e-5);
            }
        }
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        Parameter a = draw("a", 3, 2, 4);
        Parameter start = draw("start", 2, 4);
        assertThrows(IllegalArgumentException.class, () -> LinearScan.of(a, draw("b", 3, 2, 5), start));
        assertThrows(IllegalArgumentException.class, () -> LinearScan.of(a, a, draw("start", 1, 4)));
        assertThrows(IllegalArgumentException.class, () -> LinearScan.of(a, a, draw("start", 2, 5)));
        assertThrows(IllegalArgumentException.class, () -> LinearScan.of(start, start, start));
    }
}
