package rnn.array;

import java.util.Arrays;

/**
 * A product on the processor's vectors. W lies in panels as wide as a {@link Tile}, each panel row after row, so that a tile
 * reads it from beginning to end. Its depth is filled up to an even one by rows of zeros.
 */
final class VectorProduct extends PackedProduct {
    private final float[] panels;

    VectorProduct(int depth, int columns) {
        super(depth + depth % 2, (columns + Tile.WIDTH - 1) / Tile.WIDTH * Tile.WIDTH);
        panels = new float[depth() * width()];
    }

    @Override
    void pack(float[] w, int at, int stride, int rows, int columns, boolean transposed) {
        if (transposed) {
            packTransposed(w, at, stride, rows, columns);
        } else {
            packRows(w, at, stride, rows, columns);
        }
        for (int panel = 0; panel < panels.length; panel += depth() * Tile.WIDTH) {
            Arrays.fill(panels, panel + rows * Tile.WIDTH, panel + depth() * Tile.WIDTH, 0);
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
        for (int column = 0; column < width(); column += Tile.WIDTH) {
            int count = Math.min(Tile.WIDTH, strideC - column);
            if (count == Tile.WIDTH) {
                addPanel(a, atA, strideA, c, atC + column, strideC, rows, column);
            } else {
                addEdge(a, atA, strideA, c, atC + column, strideC, rows, column, count);
            }
        }
    }

    /** The last panel, where a row of c ends within it, by way of a buffer. */
    private void addEdge(
            float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows, int column, int count) {
        float[] edge = new float[rows * Tile.WIDTH];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(c, atC + row * strideC, edge, row * Tile.WIDTH, count);
        }
        addPanel(a, atA, strideA, edge, 0, Tile.WIDTH, rows, column);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(edge, row * Tile.WIDTH, c, atC + row * strideC, count);
        }
    }

    private void addPanel(float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows, int column) {
        int panel = column * depth();
        int row = 0;
        for (; Tile.ROWS == 8 && row + 8 <= rows; row += 8) {
            Tile.eightRows(a, atA + row * strideA, strideA, c, atC + row * strideC, strideC, panels, panel, depth());
        }
        for (; row + 4 <= rows; row += 4) {
            Tile.fourRows(a, atA + row * strideA, strideA, c, atC + row * strideC, strideC, panels, panel, depth());
        }
        for (; row < rows; row++) {
            Tile.oneRow(a, atA + row * strideA, c, atC + row * strideC, panels, panel, depth());
        }
    }

    @Override
    public void close() {
        // The panels are on the heap.
    }
}
