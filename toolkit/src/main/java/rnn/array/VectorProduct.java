package rnn.array;

import java.util.Arrays;

/**
 * A product on the processor's vectors. W lies in panels as wide as a {@link Tile}, each panel row after row, so that a
 * tile reads it from beginning to end. Its depth is filled up to an even one by rows of zeros.
 */
final class VectorProduct extends PackedProduct {
    /**
     * So many rows of a are copied at once, where they do not lie a tile's stride apart, and so many of their columns.
     */
    private static final int ROWS = 32;

    private static final int DEPTH = 128;

    private static final ThreadLocal<float[]> BLOCKS = ThreadLocal.withInitial(() -> new float[ROWS * Tile.STRIDE]);

    /** Larger panels than this (1 MB) are not kept from one product to the next. */
    private static final int LARGE = 1 << 18;

    private static final ThreadLocal<float[]> ROOM = ThreadLocal.withInitial(() -> new float[0]);

    private final float[] panels;

    private int rows;

    VectorProduct(int depth, int columns, boolean passing) {
        super(depth + depth % 2, (columns + Tile.WIDTH - 1) / Tile.WIDTH * Tile.WIDTH);
        int size = Sizes.product("weights arranged for products", depth(), width());
        panels = passing && size <= LARGE ? room(size) : new float[size];
    }

    /** The room that this thread's products use in turn. */
    private static float[] room(int size) {
        if (ROOM.get().length < size) {
            ROOM.set(new float[size]);
        }
        return ROOM.get();
    }

    @Override
    void pack(float[] w, int at, int stride, int rows, int columns, boolean transposed) {
        this.rows = rows;
        if (transposed) {
            packTransposed(w, at, stride, rows, columns);
        } else {
            packRows(w, at, stride, rows, columns);
        }
        for (int column = 0; column < width() && rows % 2 == 1; column += Tile.WIDTH) {
            int end = column * depth() + rows * Tile.WIDTH;
            Arrays.fill(panels, end, end + Tile.WIDTH, 0);
        }
    }

    private void packRows(float[] w, int at, int stride, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column += Tile.WIDTH) {
                int place = column * depth() + row * Tile.WIDTH;
                System.arraycopy(w, at + row * stride + column, panels, place, Math.min(Tile.WIDTH, columns - column));
            }
        }
    }

    /** Column c of Wᵀ is row c of W. */
    private void packTransposed(float[] w, int at, int stride, int rows, int columns) {
        for (int column = 0; column < columns; column++) {
            int place = column / Tile.WIDTH * Tile.WIDTH * depth() + column % Tile.WIDTH;
            for (int row = 0; row < rows; row++) {
                panels[place + row * Tile.WIDTH] = w[at + column * stride + row];
            }
        }
    }

    @Override
    void addTo(float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows) {
        int even = this.rows + this.rows % 2;
        if (strideA == Tile.STRIDE) {
            addPanels(a, atA, c, atC, strideC, rows, 0, even);
            return;
        }
        float[] block = BLOCKS.get();
        for (int row = 0; row < rows; row += ROWS) {
            int count = Math.min(ROWS, rows - row);
            for (int from = 0; from < even; from += DEPTH) {
                int columns = Math.min(DEPTH, this.rows - from);
                for (int r = 0; r < count; r++) {
                    System.arraycopy(a, atA + (row + r) * strideA + from, block, r * Tile.STRIDE, columns);
                    block[r * Tile.STRIDE + columns] = 0; // where the depth is odd
                }
                addPanels(block, 0, c, atC + row * strideC, strideC, count, from, Math.min(DEPTH, even - from));
            }
        }
    }

    /** c += a times some rows of W, all of its panels. */
    private void addPanels(float[] a, int atA, float[] c, int atC, int strideC, int rows, int from, int count) {
        for (int column = 0; column < width(); column += Tile.WIDTH) {
            int panel = column * depth() + from * Tile.WIDTH;
            int columns = Math.min(Tile.WIDTH, strideC - column);
            if (columns == Tile.WIDTH) {
                addPanel(a, atA, c, atC + column, strideC, rows, panel, count);
            } else {
                addEdge(a, atA, c, atC + column, strideC, rows, columns, panel, count);
            }
        }
    }

    /** The last panel, where a row of c ends within it, by way of a buffer. */
    private void addEdge(
            float[] a, int atA, float[] c, int atC, int strideC, int rows, int columns, int panel, int depth) {
        float[] edge = new float[rows * Tile.WIDTH];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(c, atC + row * strideC, edge, row * Tile.WIDTH, columns);
        }
        addPanel(a, atA, edge, 0, Tile.WIDTH, rows, panel, depth);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(edge, row * Tile.WIDTH, c, atC + row * strideC, columns);
        }
    }

    private void addPanel(float[] a, int atA, float[] c, int atC, int strideC, int rows, int panel, int depth) {
        int row = 0;
        for (; Tile.ROWS == 8 && row + 8 <= rows; row += 8) {
            Tile.eightRows(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row + 4 <= rows; row += 4) {
            Tile.fourRows(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row < rows; row++) {
            Tile.oneRow(a, atA + row * Tile.STRIDE, c, atC + row * strideC, panels, panel, depth);
        }
    }
}
