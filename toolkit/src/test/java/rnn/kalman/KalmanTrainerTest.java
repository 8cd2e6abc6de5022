package rnn.kalman;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

class KalmanTrainerTest {
    /** Learns y_t = 0.6 y_{t−1} + u_t³ from u alone, and returns the errors. */
    private static double[] learn(KalmanTrainer trainer, int samples) {
        Random random = new Random(2);
        double[] errors = new double[samples];
        double y = 0;
        double u = 0;
        for (int t = 0; t < samples; t++) {
            u = t % 3 == 0 ? random.nextDouble(-1, 1) : u;
            y = 0.6 * y + u * u * u;
            errors[t] = trainer.step(0.4 * y, u);
        }
        return errors;
    }

    private static KalmanTrainer trainer(int seed) {
        return new KalmanTrainer(new RecurrentPerceptron(new Random(seed), 1, 4, 1));
    }

    @Test
    void itLearnsInAThousandSamples() {
        double[] errors = learn(trainer(1), 1000);
        double late = 0;
        for (int t = 800; t < 1000; t++) {
            late += errors[t] * errors[t] / 200;
        }
        assertTrue(Math.sqrt(late) < 0.05, "rms " + Math.sqrt(late));
    }

    @Test
    void covarianceStaysSymmetricAndPositive() {
        KalmanTrainer trainer = trainer(3);
        learn(trainer, 2000);
        double[][] P = trainer.covariance();
        for (int i = 0; i < P.length; i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(P[i][j], P[j][i], 0);
            }
        }
        for (double value : new EigenDecomposition(MatrixUtils.createRealMatrix(P)).getRealEigenvalues()) {
            assertTrue(value > 0, "eigenvalue " + value);
        }
        assertEquals(2000, trainer.steps());
    }

    @Test
    void sameSeedSameErrors() {
        assertArrayEquals(learn(trainer(4), 200), learn(trainer(4), 200), 0);
    }

    @Test
    void withoutDriftTheGainDies() {
        KalmanTrainer firm = trainer(5).drift(0).noise(t -> 0.01);
        KalmanTrainer soft = trainer(5).drift(1e-3).noise(t -> 0.01);
        learn(firm, 1000);
        learn(soft, 1000);
        assertTrue(trace(firm) < trace(soft));
    }

    private static double trace(KalmanTrainer trainer) {
        return MatrixUtils.createRealMatrix(trainer.covariance()).getTrace();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        KalmanTrainer trainer = trainer(6);
        refused("the target must be", () -> trainer.step(Double.NaN, 1));
        refused("an input must be", () -> trainer.step(1, Double.NaN));
        refused("the noise R", () -> trainer.noise(t -> 0).step(1, 1));
        refused("the drift q", () -> trainer.drift(-1));
        assertEquals(0, trainer.steps());
    }

    private static void refused(String words, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains(words), message);
    }
}
