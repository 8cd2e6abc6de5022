package rnn.reservoir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;

class EchoStateTest {
    /** A rotation by an angle times 0.8: both eigenvalues are complex, of size 0.8. */
    private static final double[][] TURN = {
        {0.8 * Math.cos(1), 0.8 * Math.sin(1)}, {-0.8 * Math.sin(1), 0.8 * Math.cos(1)}
    };

    @Test
    void stepByHand() {
        EchoState one = EchoState.of(new double[][] {{2}}, new double[][] {{0.5}}, new double[] {-1}, 0.5, 0.8);
        double[] h = {1};
        one.step(h, 0.25); // a = −1 + 0.5 + 0.5 = 0
        assertEquals(0.6, h[0], 1e-15);
    }

    @Test
    void withoutLeakItIsAnElmanCell() {
        double[][] Wx = {{0.3, -0.5}, {0.7, 0.1}};
        double[] b = {0.1, -0.2};
        EchoState reservoir = EchoState.of(Wx, TURN, b, 1, 1);
        ElmanCell cell = new ElmanCell(Nd4j.createFromArray(Wx), Nd4j.createFromArray(TURN), Nd4j.createFromArray(b));
        double[] h = {0.4, -0.6};
        Var after = cell.step(
                        Var.constant(Nd4j.createFromArray(new double[][] {{0.2, -0.9}})),
                        rnn.cell.State.of(Var.constant(Nd4j.createFromArray(new double[][] {h}))))
                .output();
        reservoir.step(h, 0.2, -0.9);
        assertArrayEquals(h, after.toINDArray().toDoubleVector(), 1e-6);
    }

    @Test
    void twoStartsBecomeOneStateBelowRadiusOneAndStayApartFarAbove() {
        double[] series = new Random(2).doubles(600, -0.5, 0.5).toArray();
        for (double radius : new double[] {0.5, 2.5}) {
            EchoState reservoir = EchoState.jaeger(100, radius, new Random(1));
            double[] a = new Random(3).doubles(100, -1, 1).toArray();
            double[] b = new Random(4).doubles(100, -1, 1).toArray();
            reservoir.run(a, series);
            reservoir.run(b, series);
            double apart = 0;
            for (int i = 0; i < a.length; i++) {
                apart = Math.max(apart, Math.abs(a[i] - b[i]));
            }
            assertEquals(radius < 1, apart < 1e-9, "radius " + radius + ": " + apart);
        }
    }

    @Test
    void radiusIsThatOfTheEigenvalues() {
        assertEquals(
                0.8,
                EchoState.of(new double[][] {{0, 0}}, TURN, new double[2], 1, 1).radius(),
                1e-12);
        EchoState drawn = EchoState.jaeger(60, 0.79, new Random(5));
        EigenDecomposition eigen = new EigenDecomposition(MatrixUtils.createRealMatrix(drawn.recurrentWeights()));
        double largest = 0;
        for (int i = 0; i < 60; i++) {
            largest = Math.max(largest, Math.hypot(eigen.getRealEigenvalue(i), eigen.getImagEigenvalue(i)));
        }
        assertEquals(0.79, largest, 1e-3);
        assertEquals(1.4, drawn.withRadius(1.4).radius(), 1e-12);
    }

    @Test
    void sameSeedSameNetworkAndNoiseIsAnothersDraw() {
        double[] series = new Random(6).doubles(50).toArray();
        double[][] states = EchoState.jaeger(50, 0.9, new Random(7)).run(series);
        EchoState again = EchoState.jaeger(50, 0.9, new Random(7));
        assertTrue(Arrays.deepEquals(states, again.run(series)));
        double[][] noisy = again.withNoise(1e-3, new Random(8)).run(series);
        assertTrue(Arrays.deepEquals(noisy, again.withNoise(1e-3, new Random(8)).run(series)));
        assertEquals(states[49][0], noisy[49][0], 1e-2);
        assertTrue(Arrays.deepEquals(
                states, again.withNoise(1e-3, new Random(8)).withoutNoise().run(series)));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        double[][] Wx = {{1, 1}};
        refused("has Wh of 2 rows, not 1", () -> EchoState.of(Wx, new double[1][2], new double[2], 1, 1));
        refused("row 0 of Wx has 2 numbers", () -> EchoState.of(Wx, new double[1][1], new double[1], 1, 1));
        refused("its number 1 is NaN", () -> EchoState.of(Wx, TURN, new double[] {0, Double.NaN}, 1, 1));
        refused("lose more than it has", () -> EchoState.of(Wx, TURN, new double[2], 2, 0.9));
        refused("no cycle", () -> EchoState.of(Wx, new double[][] {{0, 1}, {0, 0}}, new double[2], 1, 1)
                .withRadius(0.9));
        EchoState reservoir = EchoState.of(Wx, TURN, new double[2], 1, 1);
        refused("not 2", () -> reservoir.step(new double[2], 1, 2));
        refused("not 3", () -> reservoir.step(new double[3], 1));
        refused("the series must be of finite numbers", () -> reservoir.run(1, Double.NaN));
        refused("at least 5", () -> EchoState.jaeger(4, 0.9, new Random(1)));
        refused("positive", () -> EchoState.jaeger(40, Double.NaN, new Random(1)));
    }

    private static void refused(String words, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains(words), message);
    }
}
