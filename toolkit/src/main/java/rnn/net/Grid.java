package rnn.net;

import rnn.array.Require;

/**
 * The places of a picture, counted row by row: place r·width + c is in row r and column c. A batch of pictures is
 * [height·width,N,C], with C numbers, the channels, at each place; so what reads sequences reads pictures too.
 *
 * @param height rows
 * @param width columns
 */
public record Grid(int height, int width) {
    /**
     * A grid.
     *
     * @param height rows, at least 1
     * @param width columns, at least 1
     */
    public Grid {
        Require.atLeast("the height of a grid", 1, height);
        Require.atLeast("the width of a grid", 1, width);
    }

    /** {@return how many places there are} */
    public int places() {
        return Math.multiplyExact(height, width);
    }
}
