package rnn.kalman;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import rnn.array.Require;

/**
 * A recurrent multilayer perceptron: a stack of layers, each hidden one with a loop of its own, which carries the
 * derivative of every unit by every weight forward with its state.
 *
 * <p>B. Fernandez, A. G. Parlos and W. K. Tsai (1990); G. V. Puskorius and L. A. Feldkamp, "Neurocontrol of nonlinear
 * dynamical systems with Kalman filter trained recurrent networks" (1994). The derivatives are those of R. J. Williams
 * and D. Zipser (1989).
 *
 * <pre>
 * h^l_t = tanh(z^l_t W^l)          z^l_t = [h^{l−1}_t, 1, h^l_{t−1}], a row of D_l + 1 + H_l; h^0_t is the input
 * y_t   = [h^L_t, 1] W^{L+1}       one number
 * S^l_t = (1 − h²) ⊙ (∂a^l_t)      [H_l, n], the derivative of each unit by each of the n weights
 * ∂a^l_k = Σ_j W^l_jk S^{l−1}_t,j + Σ_j W^l_{D_l+1+j,k} S^l_{t−1,j} + z_i where the weight is W^l_ik
 * </pre>
 *
 * It computes what a stack of {@link rnn.cell.ElmanCell}s and a linear layer compute. Because the derivatives go
 * forward,
 * a step costs the same however long the past is, and needs none of it. If the weights change between the steps, S is
 * what it was with the weights of each step: nearly right while they change slowly.
 *
 * <pre>{@code
 * RecurrentPerceptron network = new RecurrentPerceptron(new Random(1), 1, 6, 5, 1);   // 114 weights
 * double[] derivatives = new double[network.weights().length];
 * double y = network.step(derivatives, 0.3);     // now derivatives[i] = ∂y/∂w_i
 * }</pre>
 *
 * <p>A step allocates nothing. One network serves one thread.
 */
public final class RecurrentPerceptron {
    private final int[] sizes;
    private final int[] offsets; // where the weights of each layer begin, and their number at the end
    private final double[] weights;
    private final double[][] states; // h^l_{t−1}, one row for each hidden layer
    private final double[][] seen; // z^l_t
    private final double[][] derivatives; // S^l_{t−1}, [H_l · n], row by row
    private final double[] sums; // ∂a^l_t, as large as the largest S

    /**
     * A network with each weight uniform over ±1/√(what goes into its unit).
     *
     * @param random the source of the weights
     * @param sizes how many inputs, units of each hidden layer, and outputs there are; the last is 1
     * @throws IllegalArgumentException if there is no hidden layer, a size is below 1, or there are several outputs
     */
    public RecurrentPerceptron(RandomGenerator random, int... sizes) {
        Require.given("the source of the weights", random);
        Require.atLeast("the number of sizes of a recurrent perceptron", 3, Require.given("the sizes", sizes).length);
        for (int size : sizes) {
            Require.atLeast("a size of a recurrent perceptron", 1, size);
        }
        if (sizes[sizes.length - 1] != 1) {
            throw new IllegalArgumentException("a recurrent perceptron has one output here, not "
                    + sizes[sizes.length - 1] + ": train one for each number that is wanted");
        }
        this.sizes = sizes.clone();
        int layers = sizes.length - 1;
        this.offsets = new int[layers + 1];
        this.seen = new double[layers][];
        for (int l = 0; l < layers; l++) {
            seen[l] = new double[sizes[l] + 1 + (l < layers - 1 ? sizes[l + 1] : 0)];
            offsets[l + 1] = offsets[l] + seen[l].length * sizes[l + 1];
        }
        this.weights = new double[offsets[layers]];
        for (int l = 0; l < layers; l++) {
            double size = 1 / Math.sqrt((double) seen[l].length);
            for (int i = offsets[l]; i < offsets[l + 1]; i++) {
                weights[i] = random.nextDouble(-size, size);
            }
        }
        this.states = new double[layers - 1][];
        this.derivatives = new double[layers - 1][];
        for (int l = 0; l < layers - 1; l++) {
            states[l] = new double[sizes[l + 1]];
            derivatives[l] = new double[sizes[l + 1] * offsets[l + 1]];
        }
        this.sums = new double
                [Arrays.stream(derivatives).mapToInt(S -> S.length).max().orElse(0)];
    }

    /**
     * {@return the weights themselves, not a copy, [n]: layer after layer, W^l row by row}
     */
    public double[] weights() {
        return weights;
    }

    /** {@return how many inputs, units of each hidden layer, and outputs there are} */
    public int[] sizes() {
        return sizes.clone();
    }

    /** Forgets the state and its derivatives: the next step is a first one. */
    public void restart() {
        for (int l = 0; l < states.length; l++) {
            Arrays.fill(states[l], 0);
            Arrays.fill(derivatives[l], 0);
        }
    }

    /**
     * {@return the answer to each of a series of single inputs, from a state of zeros, [T]} The network's own state
     * stays as it is.
     *
     * @param series [T]
     * @throws IllegalArgumentException if the network has several inputs
     */
    public double[] run(double... series) {
        double[][] kept = Arrays.stream(states).map(double[]::clone).toArray(double[][]::new);
        for (double[] state : states) {
            Arrays.fill(state, 0);
        }
        double[] x = new double[1];
        double[] answers = new double[series.length];
        for (int t = 0; t < series.length; t++) {
            x[0] = series[t];
            requireInput(x);
            answers[t] = forward(x);
        }
        for (int l = 0; l < states.length; l++) {
            System.arraycopy(kept[l], 0, states[l], 0, kept[l].length);
        }
        return answers;
    }

    /**
     * {@return the answer to the next input}
     *
     * @param derivatives becomes the derivative of the answer by each weight, ∂y_t/∂w, [n]
     * @param input x_t, [D], finite
     */
    public double step(double[] derivatives, double... input) {
        if (Require.given("the array of derivatives", derivatives).length != weights.length) {
            throw new IllegalArgumentException("a network of " + weights.length
                    + " weights has as many derivatives, and the array has " + derivatives.length);
        }
        requireInput(input);
        double answer = forward(input);
        derive(derivatives);
        return answer;
    }

    private void requireInput(double... input) {
        if (Require.given("the input", input).length != sizes[0]) {
            throw new IllegalArgumentException(
                    "a network of " + sizes[0] + " inputs gets as many at each step, not " + input.length);
        }
        for (double number : input) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("an input must be a finite number, not " + number);
            }
        }
    }

    private double forward(double... input) {
        double[] below = input;
        for (int l = 0; l < states.length; l++) {
            see(l, below);
            // h^l_t = tanh(z^l_t W^l)
            for (int k = 0; k < states[l].length; k++) {
                states[l][k] = Math.tanh(sum(l, k));
            }
            below = states[l];
        }
        // y_t = [h^L_t, 1] W^{L+1}
        see(states.length, below);
        return sum(states.length, 0);
    }

    /** z^l_t = [h^{l−1}_t, 1, h^l_{t−1}]. */
    private void see(int layer, double... below) {
        System.arraycopy(below, 0, seen[layer], 0, below.length);
        seen[layer][below.length] = 1;
        if (layer < states.length) {
            System.arraycopy(states[layer], 0, seen[layer], below.length + 1, states[layer].length);
        }
    }

    private double sum(int layer, int unit) {
        int H = sizes[layer + 1];
        double sum = 0;
        for (int i = 0; i < seen[layer].length; i++) {
            sum += seen[layer][i] * weights[offsets[layer] + i * H + unit];
        }
        return sum;
    }

    private void derive(double... answer) {
        for (int l = 0; l < states.length; l++) {
            int n = offsets[l + 1];
            for (int k = 0; k < states[l].length; k++) {
                deriveSum(l, k, sums, k * n);
            }
            // S^l_t = (1 − h²) ⊙ (∂a^l_t)
            for (int k = 0; k < states[l].length; k++) {
                double slope = 1 - states[l][k] * states[l][k];
                for (int i = k * n; i < (k + 1) * n; i++) {
                    derivatives[l][i] = slope * sums[i];
                }
            }
        }
        deriveSum(states.length, 0, answer, 0);
    }

    /** ∂a^l_k = Σ_j W^l_jk S^{l−1}_t,j + Σ_j W^l_{D_l+1+j,k} S^l_{t−1,j} + z_i where the weight is W^l_ik. */
    private void deriveSum(int layer, int unit, double[] into, int from) {
        Arrays.fill(into, from, from + offsets[layer + 1], 0);
        int H = sizes[layer + 1];
        int D = sizes[layer];
        if (layer > 0) {
            for (int j = 0; j < D; j++) {
                addScaled(
                        weights[offsets[layer] + j * H + unit], derivatives[layer - 1], j, offsets[layer], into, from);
            }
        }
        if (layer < states.length) {
            for (int j = 0; j < H; j++) {
                double weight = weights[offsets[layer] + (D + 1 + j) * H + unit];
                addScaled(weight, derivatives[layer], j, offsets[layer + 1], into, from);
            }
        }
        for (int i = 0; i < seen[layer].length; i++) {
            into[from + offsets[layer] + i * H + unit] += seen[layer][i];
        }
    }

    private static void addScaled(double factor, double[] rows, int row, int size, double[] into, int from) {
        for (int i = 0; i < size; i++) {
            into[from + i] += factor * rows[row * size + i];
        }
    }
}
