package rnn.reservoir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RidgeReadoutTest {
    private static final double[][] X = {{1, 0}, {1, 1}, {1, 2}};
    private static final double[] Y = {1, 2, 4};

    @Test
    void byHand() {
        assertArrayEquals(new double[] {5 / 6.0, 1.5}, RidgeReadout.fit(X, Y, 0).weights(), 1e-12);
        RidgeReadout readout = RidgeReadout.fit(X, Y, 1);
        assertArrayEquals(new double[] {0.8, 19 / 15.0}, readout.weights(), 1e-12);
        assertEquals(4.6, readout.of(1, 3), 1e-12);
    }

    @Test
    void gradientOfTheRidgedErrorIsZero() {
        Random random = new Random(1);
        double[][] H = new double[30][];
        Arrays.setAll(H, t -> random.doubles(8, -1, 1).toArray());
        double[] y = random.doubles(30, -1, 1).toArray();
        for (double ridge : new double[] {0, 1e-3, 2}) {
            RidgeReadout readout = RidgeReadout.fit(H, y, ridge);
            for (int i = 0; i < 8; i++) {
                double slope = ridge * readout.weights()[i];
                for (int t = 0; t < H.length; t++) {
                    slope += (readout.of(H[t]) - y[t]) * H[t][i];
                }
                assertEquals(0, slope, 1e-12);
            }
        }
    }

    @Test
    void aRidgeSettlesWhatTheDataLeaveOpen() {
        double[][] twins = {{1, 1}, {2, 2}};
        assertArrayEquals(
                new double[] {5 / 11.0, 5 / 11.0},
                RidgeReadout.fit(twins, new double[] {1, 2}, 1).weights(),
                1e-12);
        double[][] few = {{1, 2, 3}};
        assertEquals(6, RidgeReadout.fit(few, new double[] {6}, 1e-9).of(1, 2, 3), 1e-6);
        refused("give more states, or a ridge", () -> RidgeReadout.fit(twins, new double[] {1, 2}, 0));
        refused("1 states leave the 3 weights", () -> RidgeReadout.fit(few, new double[] {6}, 0));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused("the array of answers has 2 numbers", () -> RidgeReadout.fit(X, new double[2], 0));
        refused("state 1 has 1 numbers", () -> RidgeReadout.fit(new double[][] {{1, 2}, {3}}, new double[2], 0));
        refused("its number 0 is NaN", () -> RidgeReadout.fit(new double[][] {{Double.NaN}}, new double[1], 0));
        refused("ridge of a readout", () -> RidgeReadout.fit(X, Y, -1));
        refused("ridge of a readout", () -> RidgeReadout.fit(X, Y, Double.NaN));
        refused("at least 1", () -> RidgeReadout.fit(new double[0][], new double[0], 0));
        refused("reads as many", () -> RidgeReadout.fit(X, Y, 0).of(1));
    }

    private static void refused(String words, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains(words), message);
    }
}
