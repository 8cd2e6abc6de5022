package rnn.net;

/**
 * A window that moves over a {@link Grid}, perhaps differently down and across: what a convolution multiplies and a
 * pooling compares.
 *
 * @param down its rows
 * @param across its columns
 */
public record SlidingWindow(Span down, Span across) {
    /**
     * The window in one direction. Over n places it has as many positions as {@link #over} says.
     *
     * @param size how many places it covers, K
     * @param stride how many places it moves at a time, s
     * @param padding how many places outside the picture it may cover on each side, p; fewer than its size
     */
    public record Span(int size, int stride, int padding) {
        /** The whole window in a direction in which there is only one place. */
        static final Span ONE = new Span(1, 1, 0);

        /**
         * One direction of a window.
         *
         * @param size K, at least 1
         * @param stride s, at least 1
         * @param padding p, from 0 to K − 1
         */
        public Span {
            if (size < 1 || stride < 1 || padding < 0 || padding >= size) {
                throw new IllegalArgumentException("a window has a size and a stride of at least 1, and a padding from"
                        + " 0 to its size − 1; not size " + size + ", stride " + stride + ", padding " + padding);
            }
        }

        /**
         * {@return how many positions the window has over n places: ⌊(n + 2p − K) / s⌋ + 1}
         *
         * @param n places
         * @throws IllegalArgumentException if there is no position
         */
        public int over(int n) {
            if (n + 2 * padding < size) {
                throw new IllegalArgumentException("a window of " + size + " places does not fit into " + n + " with "
                        + padding + " of padding on each side");
            }
            return (n + 2 * padding - size) / stride + 1;
        }
    }

    /**
     * {@return a square window}
     *
     * @param size its places in each direction
     * @param stride how many places it moves at a time
     * @param padding how many places outside the picture it may cover on each side
     */
    public static SlidingWindow square(int size, int stride, int padding) {
        Span span = new Span(size, stride, padding);
        return new SlidingWindow(span, span);
    }

    /**
     * {@return a window over a single row, such as a sequence of letters: a {@link Grid} of height 1}
     *
     * @param size its places
     * @param stride how many places it moves at a time
     * @param padding how many places outside the row it may cover on each side
     */
    public static SlidingWindow line(int size, int stride, int padding) {
        return new SlidingWindow(Span.ONE, new Span(size, stride, padding));
    }

    /** {@return how many places the window covers} */
    public int size() {
        return Math.multiplyExact(down.size, across.size);
    }

    /**
     * {@return the grid of the window's positions}
     *
     * @param grid what it moves over
     * @throws IllegalArgumentException if the window does not fit into the grid
     */
    public Grid over(Grid grid) {
        return new Grid(down.over(grid.height()), across.over(grid.width()));
    }

    /**
     * {@return the places that each position of the window covers, in the order of positions; −1 is outside the
     * picture}
     *
     * <pre>{@code
     * SlidingWindow.square(2, 2, 0).places(new Grid(4, 4))[1];   // {2, 3, 6, 7}
     * }</pre>
     *
     * @param grid what it moves over
     */
    public int[][] places(Grid grid) {
        Grid positions = over(grid);
        int[][] places = new int[positions.places()][size()];
        for (int i = 0; i < places.length; i++) {
            int top = i / positions.width() * down.stride - down.padding;
            int left = i % positions.width() * across.stride - across.padding;
            for (int k = 0; k < places[i].length; k++) {
                int row = top + k / across.size;
                int column = left + k % across.size;
                boolean inside = row >= 0 && row < grid.height() && column >= 0 && column < grid.width();
                places[i][k] = inside ? row * grid.width() + column : -1;
            }
        }
        return places;
    }
}
