package rnn.array;

import java.util.Arrays;
import rnn.product.Sizes;

/**
 * Says which items of a padded batch are real, and how much each counts in a loss: a weight for each step and sequence,
 * [T,N], finite and not negative. Weight 0 is padding. Cells and layers treat every weight above 0 alike, as a real
 * step; only losses (and the share of right answers) use its size.
 */
public final class Mask {
    private final double[][] weights;
    private final boolean[] full;

    /**
     * A mask of the given weights.
     *
     * @param weights [T][N], finite and not negative
     * @throws IllegalArgumentException if the steps differ in length, or a weight is negative, NaN or infinite
     */
    public Mask(double[][] weights) {
        Sizes.product("a mask of [steps, sequences]", weights.length, weights.length == 0 ? 0 : weights[0].length);
        this.weights = new double[weights.length][];
        this.full = new boolean[weights.length];
        for (int t = 0; t < weights.length; t++) {
            if (weights[t].length != weights[0].length) {
                throw new IllegalArgumentException("mask: step " + t + " has " + weights[t].length
                        + " sequences, step 0 has " + weights[0].length);
            }
            for (double weight : weights[t]) {
                if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("mask: step " + t + " holds the weight " + weight
                            + "; a weight is 0 for padding, or a finite number above 0 for a real step");
                }
            }
            this.weights[t] = weights[t].clone();
            this.full[t] = Arrays.stream(weights[t]).allMatch(weight -> weight > 0);
        }
    }

    /**
     * {@return a mask without padding}
     *
     * @param steps T
     * @param batch N
     */
    public static Mask full(int steps, int batch) {
        double[][] ones = new double[steps][batch];
        for (double[] step : ones) {
            Arrays.fill(step, 1);
        }
        return new Mask(ones);
    }

    /**
     * {@return the mask of a batch whose sequences are padded at their ends}
     *
     * @param steps T
     * @param lengths how many real steps each sequence has, 1 to T
     */
    public static Mask ofLengths(int steps, int... lengths) {
        double[][] weights = new double[steps][lengths.length];
        for (int n = 0; n < lengths.length; n++) {
            if (lengths[n] < 1 || lengths[n] > steps) {
                throw new IllegalArgumentException("sequence " + n + " has length " + lengths[n] + "; in a batch of "
                        + steps + " steps it must be 1 to " + steps);
            }
            for (int t = 0; t < lengths[n]; t++) {
                weights[t][n] = 1;
            }
        }
        return new Mask(weights);
    }

    /** {@return T} */
    public int steps() {
        return weights.length;
    }

    /** {@return N} */
    public int batch() {
        return weights.length == 0 ? 0 : weights[0].length;
    }

    /**
     * {@return the weights of one step}
     *
     * @param t the step, from 0
     */
    public double[] at(int t) {
        return weights[t].clone();
    }

    /**
     * {@return 1 for each sequence that is real at a step, else 0; these numbers decide whether a state moves on}
     *
     * @param t the step, from 0
     */
    public double[] realAt(int t) {
        return Arrays.stream(weights[t]).map(Math::signum).toArray();
    }

    /**
     * {@return 1 for each sequence that is padding at a step, else 0}
     *
     * @param t the step, from 0
     */
    public double[] complementAt(int t) {
        return Arrays.stream(weights[t]).map(weight -> 1 - Math.signum(weight)).toArray();
    }

    /**
     * {@return whether one sequence has ended, or is left out, at a step: its weight is 0}
     *
     * @param t the step, from 0
     * @param n the sequence, from 0
     */
    public boolean isPadding(int t, int n) {
        return weights[t][n] == 0;
    }

    /**
     * {@return whether no sequence is padded at this step}
     *
     * @param t the step, from 0
     */
    public boolean isFull(int t) {
        return full[t];
    }

    /** {@return whether there is no padding at all} */
    public boolean isFull() {
        for (boolean step : full) {
            if (!step) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the mask of some of the sequences, without the steps at the end that are padding in all of them}
     *
     * @param which their numbers, from 0; at least one
     * @throws IllegalArgumentException if there is none, or a number that no sequence of this mask has
     */
    public Mask select(int... which) {
        if (which.length == 0 || Arrays.stream(which).anyMatch(n -> n < 0 || n >= batch())) {
            throw new IllegalArgumentException("there are " + batch() + " sequences, 0 to " + (batch() - 1) + ": "
                    + Arrays.toString(which) + " cannot be taken");
        }
        int[] lengths = lengths();
        int steps = Math.max(1, Arrays.stream(which).map(n -> lengths[n]).max().getAsInt());
        double[][] selected = new double[steps][];
        for (int t = 0; t < steps; t++) {
            double[] step = weights[t];
            selected[t] = Arrays.stream(which).mapToDouble(n -> step[n]).toArray();
        }
        return new Mask(selected);
    }

    /** {@return all weights, step by step: [T·N]} */
    public double[] flat() {
        return Arrays.stream(weights).flatMapToDouble(Arrays::stream).toArray();
    }

    /**
     * {@return each item's share of a mean over all, m_i / Σ m, step by step: [T·N]. The weights' common scale does not
     * matter, even if their sum overflows}
     *
     * @throws IllegalArgumentException if all weights are 0
     */
    public double[] shares() {
        double[] shares = flat();
        double largest = Arrays.stream(shares).max().orElse(0);
        if (largest == 0) {
            throw new IllegalArgumentException("the mask leaves no item in, so there is no mean");
        }
        double total = Arrays.stream(shares).map(weight -> weight / largest).sum();
        return Arrays.stream(shares).map(weight -> weight / largest / total).toArray();
    }

    /**
     * {@return how many steps each sequence has up to its last real one, [N]; 0 for a sequence of nothing but padding}
     */
    public int[] lengths() {
        int[] lengths = new int[batch()];
        for (int t = 0; t < steps(); t++) {
            for (int n = 0; n < lengths.length; n++) {
                lengths[n] = weights[t][n] > 0 ? t + 1 : lengths[n];
            }
        }
        return lengths;
    }

    /**
     * {@return where each sequence's last real step stands among the rows of a sequence [T,N,D], n + N t} A sequence of
     * nothing but padding gives its first step.
     */
    public int[] lastRows() {
        int[] rows = lengths();
        for (int n = 0; n < rows.length; n++) {
            rows[n] = Math.max(rows[n] - 1, 0) * rows.length + n;
        }
        return rows;
    }

    /**
     * {@return where each item, row t·N + n, goes when each sequence is reversed within its own length: [T·N]. The
     * padding behind a sequence stays where it is}
     */
    public int[] reversal() {
        int[] lengths = lengths();
        int[] rows = new int[steps() * batch()];
        for (int row = 0; row < rows.length; row++) {
            int t = row / batch();
            int n = row % batch();
            rows[row] = t < lengths[n] ? (lengths[n] - 1 - t) * batch() + n : row;
        }
        return rows;
    }

    /** {@return the mask of the sequences reversed, each within its own length} */
    public Mask reversed() {
        int[] rows = reversal();
        double[][] turned = new double[steps()][batch()];
        for (int row = 0; row < rows.length; row++) {
            turned[row / batch()][row % batch()] = weights[rows[row] / batch()][rows[row] % batch()];
        }
        return new Mask(turned);
    }

    /** {@return 1 for each item whose weight is not 0, step by step: [T·N]} */
    public double[] real() {
        return Arrays.stream(flat()).map(Math::signum).toArray();
    }

    /**
     * Fails unless the array is a batch of sequences with this mask's steps and items, at least one of each.
     *
     * @param sequences [T,N,D]
     * @param what the beginning of the message, which says what needs the sequences
     * @throws IllegalArgumentException naming the shapes
     */
    public void requireFits(Array sequences, String what) {
        int[] shape = sequences.shape();
        if (shape.length != 3 || shape[0] == 0 || shape[1] == 0) {
            throw new IllegalArgumentException(
                    what + " [T,N,D] of at least one step and one item, not " + Arrays.toString(shape));
        }
        if (shape[0] != steps() || shape[1] != batch()) {
            throw new IllegalArgumentException("the mask [" + steps() + ", " + batch() + "] does not fit the sequence "
                    + Arrays.toString(shape) + " in its T and N");
        }
    }
}
