package rnn.product;

import java.util.Arrays;
import java.util.List;

/**
 * A product on the processor's vectors. W is stored in panels as wide as a {@link Tile}, each panel row after row, so
 * that a tile reads a panel from beginning to end. An odd depth is made even by a row of zeros.
 *
 * <p>The shape of a tile depends on the width of the vectors and the number of registers for them. Measured on one
 * thread: with 512 bits and 32 registers, 8 rows × 3 vectors reach 115 GF/s; with 256 bits and the 16 registers of an
 * x86 processor, 6 × 2 reach 80 to 83 GF/s, while 4 × 3 reach 40. All other processors use 4 × 3 until somebody
 * measures.
 */
final class VectorProduct extends PackedProduct {
    /**
     * If rows of a do not lie a tile's stride apart, a block of this many rows and columns is copied at a time.
     */
    private static final int ROWS = 32;

    private static final int DEPTH = 128;

    private static final ThreadLocal<float[]> BLOCKS = ThreadLocal.withInitial(() -> new float[ROWS * Tile.STRIDE]);

    /**
     * The width of a panel on this machine, in vectors: x86 processors with vectors of 256 bits have 16 registers for
     * them.
     */
    private static final int VECTORS =
            Tile.LANES == 8 && List.of("amd64", "x86_64").contains(System.getProperty("os.arch")) ? 2 : 3;

    /** Panels larger than this (1 MB) are not kept from one product to the next. */
    private static final int LARGE = 1 << 18;

    private static final ThreadLocal<float[]> ROOM = ThreadLocal.withInitial(() -> new float[0]);

    private final float[] panels;
    private final int panelWidth;
    private final int columns;

    private int rows;

    VectorProduct(int depth, int columns, boolean passing) {
        this(depth, columns, passing, VECTORS);
    }

    /** Makes panels of one, two or three vectors; the last has as few as hold the rest. */
    VectorProduct(int depth, int columns, boolean passing, int vectors) {
        super(depth + depth % 2, (columns + Tile.LANES - 1) / Tile.LANES * Tile.LANES);
        this.columns = columns;
        panelWidth = vectors * Tile.LANES;
        int size = Sizes.product("weights arranged for products", depth(), width());
        panels = passing && size <= LARGE ? room(size) : new float[size];
    }

    /** The room that this thread's products use one after another. */
    private static float[] room(int size) {
        if (ROOM.get().length < size) {
            ROOM.set(new float[size]);
        }
        return ROOM.get();
    }

    /** The width of the panel that begins with this column. */
    private int widthOf(int column) {
        return Math.min(panelWidth, width() - column);
    }

    @Override
    int panels() {
        return (width() + panelWidth - 1) / panelWidth;
    }

    @Override
    void pack(float[] w, int at, int stride, int rows, boolean transposed, int from, int to) {
        this.rows = rows;
        for (int column = from * panelWidth; column < Math.min(width(), to * panelWidth); column += panelWidth) {
            int width = widthOf(column);
            int place = column * depth();
            int count = Math.min(width, columns - column);
            if (transposed) {
                packTransposed(w, at + column * stride, stride, rows, count, place, width);
            } else {
                for (int row = 0; row < rows; row++) {
                    System.arraycopy(w, at + row * stride + column, panels, place + row * width, count);
                }
            }
            if (rows % 2 == 1) {
                Arrays.fill(panels, place + rows * width, place + (rows + 1) * width, 0);
            }
        }
    }

    /** Column c of Wᵀ is row c of W. This fills a piece of the panel at a time, which stays in the L1 cache. */
    private void packTransposed(float[] w, int at, int stride, int rows, int count, int place, int width) {
        for (int from = 0; from < rows; from += ROWS) {
            int to = Math.min(rows, from + ROWS);
            for (int column = 0; column < count; column++) {
                int source = at + column * stride;
                int target = place + column;
                for (int row = from; row < to; row++) {
                    panels[target + row * width] = w[source + row];
                }
            }
        }
    }

    @Override
    public void addTo(float[] a, int atA, int strideA, float[] c, int atC, int strideC, int rows) {
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
                    block[r * Tile.STRIDE + columns] = 0; // needed if the depth is odd
                }
                addPanels(block, 0, c, atC + row * strideC, strideC, count, from, Math.min(DEPTH, even - from));
            }
        }
    }

    /** c += a times some rows of W, for all of its panels. */
    private void addPanels(float[] a, int atA, float[] c, int atC, int strideC, int rows, int from, int count) {
        for (int column = 0; column < columns; column += panelWidth) {
            int width = widthOf(column);
            int panel = column * depth() + from * width;
            if (column + width <= columns) {
                addPanel(a, atA, c, atC + column, strideC, rows, panel, width, count);
            } else {
                addEdge(a, atA, c, atC + column, strideC, rows, columns - column, panel, width, count);
            }
        }
    }

    /** The last panel, if a row of c ends within it; the result goes through a buffer. */
    private void addEdge(
            float[] a,
            int atA,
            float[] c,
            int atC,
            int strideC,
            int rows,
            int columns,
            int panel,
            int width,
            int depth) {
        float[] edge = new float[rows * width];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(c, atC + row * strideC, edge, row * width, columns);
        }
        addPanel(a, atA, edge, 0, width, rows, panel, width, depth);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(edge, row * width, c, atC + row * strideC, columns);
        }
    }

    private void addPanel(
            float[] a, int atA, float[] c, int atC, int strideC, int rows, int panel, int width, int depth) {
        switch (width / Tile.LANES) {
            case 1 -> addOne(a, atA, c, atC, strideC, rows, panel, depth);
            case 2 -> addTwo(a, atA, c, atC, strideC, rows, panel, depth);
            default -> addThree(a, atA, c, atC, strideC, rows, panel, depth);
        }
    }

    private void addOne(float[] a, int atA, float[] c, int atC, int strideC, int rows, int panel, int depth) {
        int row = 0;
        for (; row + 8 <= rows; row += 8) {
            Tile.rows8vectors1(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row < rows; row++) {
            Tile.rows1vectors1(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
    }

    private void addThree(float[] a, int atA, float[] c, int atC, int strideC, int rows, int panel, int depth) {
        int row = 0;
        for (; Tile.LANES == 16 && row + 8 <= rows; row += 8) {
            Tile.rows8vectors3(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row + 4 <= rows; row += 4) {
            Tile.rows4vectors3(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row < rows; row++) {
            Tile.rows1vectors3(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
    }

    private void addTwo(float[] a, int atA, float[] c, int atC, int strideC, int rows, int panel, int depth) {
        int row = 0;
        for (; Tile.LANES == 16 && row + 8 <= rows; row += 8) {
            Tile.rows8vectors2(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row + 6 <= rows && row + 8 != rows; row += 6) { // eight rows are twice four, not six and two single rows
            Tile.rows6vectors2(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row + 4 <= rows; row += 4) {
            Tile.rows4vectors2(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
        for (; row < rows; row++) {
            Tile.rows1vectors2(a, atA + row * Tile.STRIDE, c, atC + row * strideC, strideC, panels, panel, depth);
        }
    }
}
