package rnn.kalman;

import java.util.function.IntToDoubleFunction;
import rnn.array.Require;

/**
 * Trains a recurrent perceptron by an extended Kalman filter, one sample after the other, each seen once. The filter is
 * made for linear models; <em>extended</em> means that the network is replaced by its tangent at the present weights.
 *
 * <p>G. V. Puskorius and L. A. Feldkamp (1994), the global filter: one covariance of all weights.
 *
 * <pre>
 * y_t, g_t = ∂y_t/∂w     of a {@link RecurrentPerceptron}
 * e_t = target − y_t
 * w, P                   by {@link KalmanFilter}, with R_t and q
 * </pre>
 *
 * At the start P = 100 I, R_t falls from 1 to 0.01 as e^(−t/300), and q = 0.0001. There is no learning rate. R is large
 * at first because the tangent is a poor model while the weights are far off.
 *
 * <pre>{@code
 * KalmanTrainer trainer = new KalmanTrainer(network);
 * for (int t = 0; t < 4000; t++) {
 *     trainer.step(target[t], input[t]);
 * }
 * }</pre>
 */
public final class KalmanTrainer {
    private final RecurrentPerceptron network;
    private final KalmanFilter filter;
    private final double[] derivatives;
    private IntToDoubleFunction noise = t -> Math.max(Math.exp(-t / 300.0), 0.01);
    private double drift = 1e-4;
    private int steps;

    /**
     * A trainer that has seen nothing.
     *
     * @param network what learns
     */
    public KalmanTrainer(RecurrentPerceptron network) {
        this.network = Require.given("the network to train", network);
        int n = network.weights().length;
        this.filter = new KalmanFilter(n, 100);
        this.derivatives = new double[n];
    }

    /**
     * Sets how large the part of the target is that cannot be predicted.
     *
     * @param variance R_t, positive, of the number of samples seen before
     * @return this
     */
    public KalmanTrainer noise(IntToDoubleFunction variance) {
        this.noise = Require.given("the noise R of a trainer", variance);
        return this;
    }

    /**
     * Sets by how much each weight may drift from one sample to the next.
     *
     * @param variance q, 0 or more; with 0 what was learned first is never forgotten
     * @return this
     */
    public KalmanTrainer drift(double variance) {
        if (variance != 0) {
            Require.positive("the drift q of a trainer", variance);
        }
        this.drift = variance;
        return this;
    }

    /**
     * {@return the error before this sample was learned, target − y_t}
     *
     * @param target what the network should answer
     * @param input x_t, [D]
     */
    public double step(double target, double... input) {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("the target must be a finite number, not " + target);
        }
        double error = target - network.step(derivatives, input);
        filter.update(network.weights(), derivatives, error, noise.applyAsDouble(steps));
        filter.drift(drift);
        steps++;
        return error;
    }

    /** {@return how many samples it has seen} */
    public int steps() {
        return steps;
    }

    /** {@return a copy of P, [n,n], in the order of the network's weights} */
    public double[][] covariance() {
        return filter.covariance();
    }
}
