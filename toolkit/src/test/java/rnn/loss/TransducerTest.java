package rnn.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.Fixture;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.decode.Next;
import rnn.decode.TransducerSearch;

class TransducerTest {
    @Test
    void aLatticeTooLargeForOneArrayIsNamed() {
        int[] target = new int[300];
        Arrays.fill(target, 1);
        Parameter f = new Parameter("f", FloatArray.ofZeros(1500, 1, 5000));
        Parameter g = new Parameter("g", FloatArray.ofZeros(301, 1, 5000));
        Exception e = assertThrows(IllegalArgumentException.class, () -> new Transducer()
                .of(f, g, new int[] {1500}, new int[][] {target}));
        assertTrue(e.getMessage().contains("[1500, 301, 5000] would hold 2257500000 numbers"), e.getMessage());
    }

    private static final int[] LENGTHS = {3, 1, 2};
    private static final int[][] TARGETS = {{1, 1}, {2, 1}, {}};

    private final Parameter f = new Parameter("f", Init.uniform(new Random(1), 2, 3, 3, 4));
    private final Parameter g = new Parameter("g", Init.uniform(new Random(2), 2, 3, 3, 4));

    @ParameterizedTest
    @ValueSource(doubles = {1, 80})
    void transducerEqualsSumOverAllWaysThroughTheLattice(double scale) {
        Array frames = Conversions.toDouble(Init.uniform(new Random(3), scale, 4, 1, 4));
        Array labels = Conversions.toDouble(Init.uniform(new Random(4), scale, 4, 1, 4));
        for (int[] target : new int[][] {{}, {1}, {2, 2}, {3, 1, 2}}) {
            double loss = new Transducer()
                    .of(Var.constant(frames), Var.constant(labels), new int[] {4}, new int[][] {target})
                    .item();
            assertEquals(-waysFrom(0, 0, frames, labels, 4, target), loss, 1e-7 * Math.max(1, loss));
        }
    }

    @Test
    void gradientMatchesCentralDifference() {
        GradientCheck.of(
                        List.of(f, g),
                        () -> new Transducer().of(f, g, LENGTHS, TARGETS).scale(-2))
                .require();
        GradientCheck.of(List.of(f, g), () -> new Transducer(3).of(f, g, LENGTHS, TARGETS))
                .require();
    }

    /** PyTorch differentiates the sum over the lattice, written out. */
    @Test
    void lossAndGradientsEqualPyTorch() {
        Fixture pytorch = Fixture.read("transducer");
        Parameter frames = new Parameter("f", Conversions.toFloat(pytorch.get("f")));
        Parameter labels = new Parameter("g", Conversions.toFloat(pytorch.get("g")));
        double loss = new Transducer().of(frames, labels, LENGTHS, TARGETS).backward();
        assertEquals(pytorch.get("loss").getDouble(0), loss, Tolerances.SINGLE);
        pytorch.assertEqual("df", frames.gradient());
        pytorch.assertEqual("dg", labels.gradient());
    }

    @Test
    void whatStandsBehindAnItemsLengthNeverMatters() {
        double before = new Transducer().of(f, g, LENGTHS, TARGETS).item();
        f.value().set((2 * 3 + 1) * 4, Double.NaN);
        g.value().set((2 * 3 + 2) * 4, Double.NaN);
        assertEquals(before, new Transducer().of(f, g, LENGTHS, TARGETS).backward());
        assertTrue(f.gradient().isFinite() && g.gradient().isFinite());
    }

    @Test
    void badArgumentsAreNamed() {
        for (int label : new int[] {0, 4, -1}) {
            assertThrows(IllegalArgumentException.class, () -> new Transducer()
                    .of(f, g, LENGTHS, new int[][] {{label}, {}, {}}));
        }
        assertThrows(IllegalArgumentException.class, () -> new Transducer()
                .of(f, g, LENGTHS, new int[][] {{1, 1, 1}, {}, {}}));
        assertThrows(IllegalArgumentException.class, () -> new Transducer().of(f, g, new int[] {4, 1, 1}, TARGETS));
        assertThrows(IllegalArgumentException.class, () -> new Transducer(4).of(f, g, LENGTHS, TARGETS));
    }

    /**
     * The prediction network expects 1 then 2; each frame's vote is weak, so that two labels come in the first frame.
     */
    @Test
    void searchWritesUntilTheBlankIsLikeliest() {
        Array frames = FloatArray.ofZeros(2, 1, 3);
        int[] read =
                TransducerSearch.labels(frames, 0, 2, 0, expects(1), (label, state) -> expects(label == 1 ? 2 : 0), 5);
        assertArrayEquals(new int[] {1, 2}, read);
        assertEquals(6, TransducerSearch.labels(frames, 0, 2, 0, expects(1), (label, state) -> expects(1), 3).length);
    }

    private static Next<String> expects(int label) {
        Array logits = FloatArray.ofZeros(1, 3);
        logits.set(label, 1);
        return new Next<>(logits, "");
    }

    private static double waysFrom(int t, int u, Array f, Array g, int steps, int[] target) {
        if (t == steps) {
            return u == target.length ? 0 : Double.NEGATIVE_INFINITY;
        }
        double heard = logProbability(0, t, u, f, g) + waysFrom(t + 1, u, f, g, steps, target);
        double wrote = u == target.length
                ? Double.NEGATIVE_INFINITY
                : logProbability(target[u], t, u, f, g) + waysFrom(t, u + 1, f, g, steps, target);
        double larger = Math.max(heard, wrote);
        return Double.isInfinite(larger)
                ? larger
                : larger + Math.log(Math.exp(heard - larger) + Math.exp(wrote - larger));
    }

    private static double logProbability(int k, int t, int u, Array f, Array g) {
        double[] z = IntStream.range(0, 4)
                .mapToDouble(c -> f.get(t * 4 + c) + g.get(u * 4 + c))
                .toArray();
        double largest = Arrays.stream(z).max().orElseThrow();
        return z[k]
                - largest
                - Math.log(Arrays.stream(z).map(v -> Math.exp(v - largest)).sum());
    }
}
