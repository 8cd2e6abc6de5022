package rnn.product;

import java.util.Arrays;
import java.util.List;

/**
 * A product on the processor's vectors. W lies in panels as wide as a {@link Tile}, each panel row after row, so that a
 * tile reads it from beginning to end. Its depth is filled up to an even one by rows of zeros.
 *
 * <p>Which shape a tile has follows from the width of the vectors and from how many registers there are for them.
 * Measured, GF/s of one thread: 512 bits and 32 registers, 8 rows × 3 vectors 115; 256 bits and 16 registers of an x86
 * processor, 6 × 2 80 to 83, where 4 × 3 reaches 40. Others take 4 × 3 until somebody measures.
 */
final class VectorProduct extends PackedProduct {
    /**
     * So many rows of a are copied at once, where they do not lie a tile's stride apart, and so many of their columns.
     */
    private static final int ROWS = 32;

    private static final int DEPTH = 128;

    private static final ThreadLocal<float[]> BLOCKS = ThreadLocal.withInitial(() -> new float[ROWS * Tile.STRIDE]);

    /** How wide a panel is here: x86 processors with vectors of 256 bits have 16 registers for them. */
    private static final int VECTORS =
            Tile.LANES == 8 && List.of("amd64", "x86_64").contains(System.getProperty("os.arch")) ? 2 : 3;

    /** Larger panels than this (1 MB) are not kept from one product to the next. */
    private static final int LARGE = 1 << 18;

    private static final ThreadLocal<float[]> ROOM = ThreadLocal.withInitial(() -> new float[0]);

    private final float[] panels;
    private final int panelWidth;

    private int rows;

    VectorProduct(int depth, int columns, boolean passing) {
        this(depth, columns, passing, columns <= Tile.LANES ? 1 : VECTORS);
    }

    /** With panels of one vector, two or three. */
    VectorProduct(int depth, int columns, boolean passing, int vectors) {
        super(depth + depth % 2, (columns + vectors * Tile.LANES - 1) / (vectors * Tile.LANES) * vectors * Tile.LANES);
        panelWidth = vectors * Tile.LANES;
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
        for (int column = 0; column < width() && rows % 2 == 1; column += panelWidth) {
            int end = column * depth() + rows * panelWidth;
            Arrays.fill(panels, end, end + panelWidth, 0);
        }
    }

    private void packRows(float[] w, int at, int stride, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column += panelWidth) {
                int place = column * depth() + row * panelWidth;
                System.arraycopy(w, at + row * stride + column, panels, place, Math.min(panelWidth, columns - column));
            }
        }
    }

    /** Column c of Wᵀ is row c of W. */
    private void packTransposed(float[] w, int at, int stride, int rows, int columns) {
        for (int column = 0; column < columns; column++) {
            int place = column / panelWidth * panelWidth * depth() + column % panelWidth;
            for (int row = 0; row < rows; row++) {
                panels[place + row * panelWidth] = w[at + column * stride + row];
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
        for (int column = 0; column < width(); column += panelWidth) {
            int panel = column * depth() + from * panelWidth;
            int columns = Math.min(panelWidth, strideC - column);
            if (columns == panelWidth) {
                addPanel(a, atA, c, atC + column, strideC, rows, panel, count);
            } else {
                addEdge(a, atA, c, atC + column, strideC, rows, columns, panel, count);
            }
        }
    }

    /** The last panel, where a row of c ends within it, by way of a buffer. */
    private void addEdge(
            float[] a, int atA, float[] c, int atC, int strideC, int rows, int columns, int panel, int depth) {
        float[] edge = new float[rows * panelWidth];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(c, atC + row * strideC, edge, row * panelWidth, columns);
        }
        addPanel(a, atA, edge, 0, panelWidth, rows, panel, depth);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(edge, row * panelWidth, c, atC + row * strideC, columns);
        }
    }

    private void addPanel(float[] a, int atA, float[] c, int atC, int strideC, int rows, int panel, int depth) {
        switch (panelWidth / Tile.LANES) {
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
        for (; row + 6 <= rows && row + 8 != rows; row += 6) { // eight are twice four, not six and two single ones
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
