package rnn.net;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * A linear layer that sees a small window of a picture and moves over all of it with the same weights. What it has
 * learned in one corner, it knows everywhere.
 *
 * <p>LeCun and others, "Backpropagation applied to handwritten zip code recognition" (1989); the sizes are as in
 * Dumoulin and Visin, "A guide to convolution arithmetic for deep learning" (2016), relationship 6.
 *
 * <pre>
 * y[i,j] = Σ_u Σ_v x[i s + u − p, j s + v − p] W[u,v] + b     [N,C] [C,C'] + [C'] → [N,C'] at each position i, j
 * </pre>
 *
 * x is 0 outside the picture. As in all networks, this is what mathematics calls a correlation: the window is not
 * turned round. The window's places lie side by side in one row, so the whole layer is one product, [P'·N,K·C]
 * [K·C,C'],
 * where K is the number of places that the window covers and P' the number of its positions.
 *
 * <pre>{@code
 * Convolution edges = new Convolution(new Grid(32, 32), SlidingWindow.square(5, 2, 2), 1, 16, new Random(1));
 * Var y = edges.apply(pictures).relu();   // [1024,N,1] → [256,N,16], a grid of 16 × 16
 * }</pre>
 */
public final class Convolution extends Weighted {
    /** Weights, [K·C,C']: the C rows of the window's first place, then those of the second, row by row. */
    public final Parameter W;

    /** Bias, [C']. */
    public final Parameter b;

    private final Grid input;
    private final Grid output;
    private final int[][] places;
    private final int channels;
    private volatile int[] rows = {};

    /**
     * A layer with He's weights, which suit the ReLU that usually follows, and bias 0.
     *
     * @param input the grid that it moves over
     * @param window its size, stride and padding
     * @param channels C, the numbers at each place
     * @param outputs C', the numbers at each position
     * @param random the source of the weights
     * @throws IllegalArgumentException if the window does not fit into the grid
     */
    public Convolution(Grid input, SlidingWindow window, int channels, int outputs, RandomGenerator random) {
        this.input = Require.given("the grid of a convolution", input);
        this.output = Require.given("the window of a convolution", window).over(input);
        this.places = window.places(input);
        this.channels = Require.atLeast("the channels of a convolution", 1, channels);
        Require.atLeast("the output channels of a convolution", 1, outputs);
        int seen = Math.multiplyExact(window.size(), channels);
        // He and others, "Delving deep into rectifiers" (2015), equation 10: a uniform number of variance 2 / seen
        W = new Parameter("W", Init.uniform(random, Math.sqrt(6.0 / seen), seen, outputs));
        b = new Parameter("b", FloatArray.ofZeros(outputs));
    }

    /** {@return the grid of its positions} */
    public Grid output() {
        return output;
    }

    /** {@return the grid that it moves over} */
    public Grid input() {
        return input;
    }

    /** {@return C, the numbers at each place} */
    public int channels() {
        return channels;
    }

    /** {@return C', the numbers at each position} */
    public int outputs() {
        return b.value().size();
    }

    /**
     * {@return y at each position of the window, [P',N,C']}
     *
     * @param x a batch of pictures, [P,N,C]
     * @throws IllegalArgumentException if x has another number of places or channels
     */
    public Var apply(Var x) {
        int[] shape = x.value().shape();
        if (shape.length != 3 || shape[0] != input.places() || shape[2] != channels) {
            throw new IllegalArgumentException("a convolution over " + input.height() + " × " + input.width()
                    + " places with " + channels + " channels reads [" + input.places() + ", N, " + channels + "], not "
                    + Arrays.toString(shape));
        }
        return windows(x).affine(W, b);
    }

    /** What the window covers at each position, side by side: [P,N,C] → [P',N,K·C]. */
    private Var windows(Var x) {
        int batch = x.value().dimension(1);
        int[] rows = covered(batch);
        Array y = x.value()
                .zeros(rows.length, channels)
                .addGathered(x.value(), rows)
                .reshape(places.length, batch, places[0].length * channels);
        return Operation.record(
                y, dy -> x.accumulate(dx -> dx.addScattered(rows, dy.reshape(rows.length, channels))), x);
    }

    /** Which row of x each place of each window is, in the order position, picture, place; kept for the next batch. */
    private int[] covered(int batch) {
        int size = places[0].length;
        int[] known = rows;
        if (known.length == (long) places.length * batch * size) {
            return known;
        }
        int[] rows = new int[Math.multiplyExact(Math.multiplyExact(places.length, batch), size)];
        for (int position = 0, i = 0; position < places.length; position++) {
            for (int n = 0; n < batch; n++) {
                for (int place : places[position]) {
                    rows[i++] = place < 0 ? place : place * batch + n;
                }
            }
        }
        this.rows = rows;
        return rows;
    }

    /** {@return W and b} */
    @Override
    public List<Parameter> parameters() {
        return List.of(W, b);
    }
}
