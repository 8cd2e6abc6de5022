package rnn.net;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Var;

/**
 * Keeps of each window the largest number of each channel: what was seen, but no longer exactly where.
 *
 * <p>Ranzato and others, "Unsupervised learning of invariant feature hierarchies with applications to object
 * recognition" (2007).
 *
 * <pre>
 * y[i,j] = max_u,v x[i s + u − p, j s + v − p]     element by element, [P,N,C] → [P',N,C]
 * </pre>
 *
 * A place outside the picture never counts. The gradient goes to the first place that holds the largest number.
 */
public final class MaxPooling {
    private final Grid input;
    private final Grid output;
    private final int[][] places;

    /**
     * A pooling.
     *
     * @param input the grid that the window moves over
     * @param window its size, stride and padding
     * @throws IllegalArgumentException if the window does not fit into the grid
     */
    public MaxPooling(Grid input, SlidingWindow window) {
        this.input = Require.given("the grid of a pooling", input);
        this.output = Require.given("the window of a pooling", window).over(input);
        this.places = window.places(input);
    }

    /** {@return the grid of the window's positions} */
    public Grid output() {
        return output;
    }

    /**
     * {@return the largest numbers, [P',N,C]}
     *
     * @param x a batch of pictures, [P,N,C]
     */
    public Var apply(Var x) {
        int[] shape = x.value().shape();
        if (shape.length != 3 || shape[0] != input.places()) {
            throw new IllegalArgumentException("a pooling over " + input.height() + " × " + input.width()
                    + " places reads [" + input.places() + ", N, C], not " + Arrays.toString(shape));
        }
        Var numbers = x.reshape(x.value().size(), 1);
        return numbers.gather(largest(x.value())).reshape(places.length, shape[1], shape[2]);
    }

    /** The index of the largest number of each channel of each picture at each position of the window. */
    private int[] largest(Array x) {
        int picture = x.dimension(1) * x.columns();
        int[] from = new int[places.length * picture];
        for (int i = 0; i < from.length; i++) {
            int best = -1;
            double most = 0;
            for (int place : places[i / picture]) {
                if (place < 0) {
                    continue;
                }
                int index = place * picture + i % picture;
                double number = x.get(index);
                if (best < 0 || number > most || Double.isNaN(number)) {
                    best = index;
                    most = number;
                }
            }
            from[i] = best;
        }
        return from;
    }
}
