package rnn.plot;

import java.awt.Color;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.display.Picture;

/**
 * A row of two pieces, [x h], beside a matrix of two pieces, Wx over Wh, and the row that is their product. Numbers are
 * tinted orange above zero and blue below.
 */
public final class StackedProduct implements Plot {
    private static final int CELL_WIDTH = 46;
    private static final int CELL_HEIGHT = 30;
    private static final int MARGIN = 28;
    private static final int TOP = 56;
    private static final int MOST = 8;

    private final Array x;
    private final Array h;
    private final Array fromInput;
    private final Array fromState;

    /**
     * The picture of a product.
     *
     * @param x the input, [1,D]
     * @param h the state, [1,H]
     * @param Wx [D,H]
     * @param Wh [H,H]
     * @throws IllegalArgumentException if the shapes do not fit, or D + H is more than eight
     */
    public StackedProduct(INDArray x, INDArray h, INDArray Wx, INDArray Wh) {
        boolean fits = x.length() == Wx.rows() && h.length() == Wh.rows() && Wx.columns() == Wh.columns();
        if (!fits) {
            throw new IllegalArgumentException("[x h] has " + x.length() + " and " + h.length()
                    + " numbers, and the matrices are [" + Wx.rows() + "," + Wx.columns() + "] over [" + Wh.rows() + ","
                    + Wh.columns() + "]: a number needs its row, and both as many columns");
        }
        if (x.length() + h.length() > MOST) {
            throw new IllegalArgumentException("[x h] has " + (x.length() + h.length()) + " numbers, and at most "
                    + MOST + " have room: draw a smaller example");
        }
        this.x = Conversions.toFloat(x).reshape(1, (int) x.length());
        this.h = Conversions.toFloat(h).reshape(1, (int) h.length());
        this.fromInput = Conversions.toFloat(Wx);
        this.fromState = Conversions.toFloat(Wh);
    }

    /** {@return the product as a picture} */
    @Override
    public Picture picture() {
        int d = x.size();
        int rows = d + h.size();
        int columns = fromInput.columns();
        int matrix = MARGIN + CELL_WIDTH * rows + 44;
        int result = matrix + CELL_WIDTH * columns + 96;
        int bottom = TOP + CELL_HEIGHT * rows;
        int middle = TOP + CELL_HEIGHT * rows / 2 - CELL_HEIGHT / 2;
        Sketch sketch = new Sketch(result + CELL_WIDTH * columns + MARGIN, bottom + 40);
        cells(sketch, x, 1, MARGIN, middle, "x [1," + d + "]", Palette.INPUT);
        cells(sketch, h, 1, MARGIN + CELL_WIDTH * d, middle, "h [1," + h.size() + "]", Palette.STATE);
        sketch.centred("·", Palette.TITLE, matrix - 22, middle + 20);
        cells(sketch, fromInput, fromInput.rows(), matrix, TOP, "", Palette.INPUT);
        cells(sketch, fromState, fromState.rows(), matrix, TOP + CELL_HEIGHT * d, "", Palette.STATE);
        int beside = matrix + CELL_WIDTH * columns + 10;
        sketch.text("Wₓ", Palette.BOLD, beside, TOP + CELL_HEIGHT * d / 2 + 5);
        sketch.text("Wₕ", Palette.BOLD, beside, TOP + CELL_HEIGHT * d + CELL_HEIGHT * h.size() / 2 + 5);
        sketch.centred("=", Palette.TITLE, result - 24, middle + 20);
        String shape = "[" + rows + "," + columns + "]";
        sketch.centred(shape, Palette.LABEL, matrix + CELL_WIDTH * columns / 2, bottom + 24);
        cells(sketch, product(), 1, result, middle, "[1," + columns + "]", Palette.OUTPUT);
        return sketch.picture("[x h] of " + d + " and " + h.size() + " numbers, " + numbers(x) + " and " + numbers(h)
                + ", times Wx over Wh, " + rows + " rows of " + columns + ", gives " + numbers(product()) + ".");
    }

    private Array product() {
        return fromInput.zeros(1, fromInput.columns()).addProduct(x, fromInput).addProduct(h, fromState);
    }

    private static void cells(Sketch sketch, Array numbers, int rows, int left, int top, String name, Color colour) {
        int columns = numbers.size() / rows;
        for (int i = 0; i < numbers.size(); i++) {
            int x = left + CELL_WIDTH * (i % columns);
            int y = top + CELL_HEIGHT * (i / columns);
            sketch.fill(x, y, CELL_WIDTH, CELL_HEIGHT, Palette.diverging(0.5 * numbers.get(i)));
            sketch.centred(Flow.text(numbers.get(i)), Palette.NUMBERS, x + CELL_WIDTH / 2, y + 20);
        }
        sketch.frame(left, top, CELL_WIDTH * columns, CELL_HEIGHT * rows, colour);
        sketch.centred(name, Palette.BOLD, left + CELL_WIDTH * columns / 2, top - 8);
    }

    private static String numbers(Array array) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < array.size(); i++) {
            text.append(i == 0 ? "" : " ").append(Flow.text(array.get(i)));
        }
        return text.toString();
    }
}
