package rnn.online;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.Tolerances;
import rnn.array.DoubleArray;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class RtrlTest {
    private static final int D = 2;
    private static final int H = 4;
    private static final int R = D + 1 + H;
    private static final int C = 2; // units with targets

    /** A central difference of step 1e-6 is right to about ten digits. */
    private static final double DIFFERENCE = 1e-8;

    private static double[][] rows(int count, int size, RandomGenerator random) {
        return IntStream.range(0, count)
                .mapToObj(t -> random.doubles(size).toArray())
                .toArray(double[][]::new);
    }

    /** The gradient of the whole sequence's loss with fixed weights, summed forward. */
    private static double[][] forward(Rtrl network, double[][] x, double[][] d) {
        double[][] sum = new double[R][H];
        for (int t = 0; t < x.length; t++) {
            network.step(x[t]);
            double[][] part = network.gradient(d[t]);
            for (int i = 0; i < R; i++) {
                for (int j = 0; j < H; j++) {
                    sum[i][j] += part[i][j];
                }
            }
        }
        return sum;
    }

    /** The same, by the toolkit's own way back through time. */
    private static double[][] backward(double[][] weights, double[][] x, double[][] d) {
        Parameter W = new Parameter("W", DoubleArray.ofZeros(R, H));
        for (int i = 0; i < R * H; i++) {
            W.value().set(i, weights[i / H][i % H]);
        }
        Var h = Var.constant(DoubleArray.ofZeros(1, H));
        Var loss = null;
        for (int t = 0; t < x.length; t++) {
            Var input = Var.constant(DoubleArray.of(new double[] {x[t][0], x[t][1], 1}, 1, D + 1));
            h = Var.concatenate(input, h).matmul(W).sigmoid();
            Var error = h.columns(0, C).minus(Var.constant(DoubleArray.of(d[t].clone(), 1, C)));
            Var part = error.times(error).sum().scale(0.5);
            loss = loss == null ? part : loss.plus(part);
        }
        loss.backward();
        double[][] gradient = new double[R][H];
        for (int i = 0; i < R * H; i++) {
            gradient[i / H][i % H] = W.gradient().get(i);
        }
        return gradient;
    }

    private static double loss(double[][] weights, double[][] x, double[][] d) {
        Rtrl network = Rtrl.ofWeights(weights);
        double sum = 0;
        for (int t = 0; t < x.length; t++) {
            double[] h = network.step(x[t]);
            for (int k = 0; k < C; k++) {
                sum += Math.pow(h[k] - d[t][k], 2) / 2;
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 40})
    void gradientIsThatOfTheWayBackThroughTime(int T) {
        Random random = new Random(T);
        Rtrl network = new Rtrl(D, H, random);
        double[][] x = rows(T, D, random);
        double[][] d = rows(T, C, random);
        double[][] expected = backward(network.weights(), x, d);
        double[][] computed = forward(network, x, d);
        for (int i = 0; i < R; i++) {
            assertArrayEquals(expected[i], computed[i], Tolerances.DOUBLE);
        }
    }

    @Test
    void gradientMatchesCentralDifference() {
        Random random = new Random(1);
        Rtrl network = new Rtrl(D, H, random);
        double[][] x = rows(12, D, random);
        double[][] d = rows(12, C, random);
        double[][] W = network.weights();
        double[][] computed = forward(network, x, d);
        for (int i = 0; i < R; i++) {
            for (int j = 0; j < H; j++) {
                double middle = W[i][j];
                W[i][j] = middle + 1e-6;
                double above = loss(W, x, d);
                W[i][j] = middle - 1e-6;
                double below = loss(W, x, d);
                W[i][j] = middle;
                assertEquals((above - below) / 2e-6, computed[i][j], DIFFERENCE);
            }
        }
    }

    @Test
    void oneStepByHand() {
        Rtrl network = Rtrl.ofWeights(new double[][] {{0.5}, {0}, {1}});
        assertArrayEquals(new double[] {0.6224593312}, network.step(1), 1e-10);
        double[][] p = network.sensitivities()[0];
        assertEquals(0.2350037122, p[0][0], 1e-10);
        assertEquals(0.2350037122, p[1][0], 1e-10);
        assertEquals(0, p[2][0]);
    }

    @Test
    void oneStepLearnsByItsOwnError() {
        Rtrl network = Rtrl.ofWeights(new double[][] {{0.5}, {0}, {1}});
        network.step(1);
        network.learn(2, 0);
        double slope = 0.6224593312 * 0.2350037122;
        assertEquals(0.5 - 2 * slope, network.weights()[0][0], 1e-9);
        assertEquals(-2 * slope, network.weights()[1][0], 1e-9);
        assertEquals(1, network.weights()[2][0]);
    }

    @Test
    void aNewSequenceBeginsWithoutDerivatives() {
        Rtrl network = new Rtrl(D, H, new Random(2));
        double[] first = network.step(1, 0);
        double[][][] p = network.sensitivities();
        network.step(0, 1);
        network.reset();
        assertArrayEquals(new double[H], network.state());
        assertArrayEquals(first, network.step(1, 0));
        assertTrue(java.util.Arrays.deepEquals(p, network.sensitivities()));
    }

    @Test
    void whatTheTeacherPutDependsOnNoWeight() {
        Rtrl network = new Rtrl(D, H, new Random(3));
        double[] h = network.step(1, 0);
        double[][] kept = network.sensitivities()[1];
        network.force(0.25);
        assertEquals(0.25, network.state()[0]);
        assertEquals(h[1], network.state()[1]);
        assertTrue(java.util.Arrays.deepEquals(new double[R][H], network.sensitivities()[0]));
        assertTrue(java.util.Arrays.deepEquals(kept, network.sensitivities()[1]));
    }

    @Test
    void anOscillatorIsLearnedUnderTeacherForcing() {
        Rtrl network = new Rtrl(0, 2, new Random(4));
        double[] wave = {0, 0, 1, 1};
        for (int t = 0; t < 20_000; t++) {
            network.step();
            network.learn(1, wave[t % 4]);
            network.force(wave[t % 4]);
        }
        for (int t = 0; t < 400; t++) {
            assertEquals(wave[t % 4], network.step()[0], 0.4, "free, at step " + t);
        }
    }

    @Test
    void aStepCostsWhatTheJavadocSays() {
        Rtrl network = new Rtrl(D, H, new Random(6));
        network.step(0, 1);
        network.step(1, 1);
        assertEquals(2 * (H * H * R * H + 2 * R * H), network.products());
        assertEquals(D, network.inputs());
        assertEquals(H, network.units());
    }

    @Test
    void refusals() {
        Rtrl network = new Rtrl(D, H, new Random(5));
        assertRefused("2 numbers, not 1", () -> network.step(1));
        assertRefused("number 1 is NaN", () -> network.step(1, Double.NaN));
        assertRefused("1 to 4 targets, not 0", () -> network.learn(1));
        assertRefused("number 0 is NaN", () -> network.learn(1, Double.NaN));
        assertRefused("number 0 is Infinity", () -> network.force(Double.POSITIVE_INFINITY));
        assertRefused("1 to 4 targets, not 5", () -> network.gradient(0, 0, 0, 0, 0));
        assertRefused("positive", () -> network.learn(0, 1));
        assertRefused("at least 1, not 0", () -> new Rtrl(1, 0, new Random(6)));
        assertRefused("at least 0, not -1", () -> Rtrl.ofWeights(new double[][] {{1, 2}, {3, 4}}));
        assertRefused("row 1 of W must have 1 numbers, not 2", () -> Rtrl.ofWeights(new double[][] {{1}, {3, 4}}));
        assertRefused("is NaN", () -> Rtrl.ofWeights(new double[][] {{1}, {Double.NaN}}));
    }

    private static void assertRefused(String words, org.junit.jupiter.api.function.Executable action) {
        String message = assertThrows(IllegalArgumentException.class, action).getMessage();
        assertTrue(message.contains(words), message);
    }
}
