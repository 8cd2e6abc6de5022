package rnn.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * Heights over a plane, one for each square of two by two pixels.
 *
 * @param name the name of the heights
 * @param at [columns][rows], from the upper left
 * @param low the lowest height
 * @param high the highest height
 */
@SuppressWarnings("ArrayRecordComponent") // one number per square; never compared
record PlaneHeights(String name, double[][] at, double low, double high) {
    /** The colour of level lines, visible on light and on dark ground. */
    static final Color LEVEL = new Color(0x8A9199);

    private static final Color MIDDLE = new Color(0x56B4E9);
    private static final Color DARK = new Color(0x08306B);

    /** More shades than an eye can distinguish, but few enough for a small file. */
    private static final int SHADES = 48;

    private static final int SQUARE = 2;

    static PlaneHeights of(String name, PlaneAxis x, PlaneAxis y, DoubleBinaryOperator height) {
        double[][] at = sample(x, y, height);
        double low = Arrays.stream(at).flatMapToDouble(Arrays::stream).min().orElse(0);
        double high = Arrays.stream(at).flatMapToDouble(Arrays::stream).max().orElse(0);
        if (!Double.isFinite(high - low)) {
            throw new IllegalArgumentException("the heights '" + name + "' go from " + low + " to " + high
                    + ": each must be a finite number; cut them off with Math.min");
        }
        return new PlaneHeights(name, at, low, high);
    }

    private static double[][] sample(PlaneAxis x, PlaneAxis y, DoubleBinaryOperator height) {
        double[][] at = new double[(x.to() - x.from()) / SQUARE + 1][(y.from() - y.to()) / SQUARE + 1];
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at[i].length; j++) {
                at[i][j] = height.applyAsDouble(x.value(x.from() + SQUARE * i), y.value(y.to() + SQUARE * j));
            }
        }
        return at;
    }

    void drawColours(Graphics2D graphics, PlaneAxis x, PlaneAxis y) {
        fill(graphics, x, y, at, height -> colour((height - low) / (high == low ? 1 : high - low)));
    }

    static void drawRegions(Graphics2D graphics, PlaneAxis x, PlaneAxis y, DoubleBinaryOperator classOf) {
        fill(graphics, x, y, sample(x, y, classOf), number -> {
            Color colour = Palette.line((int) number);
            return Palette.mix(Palette.GROUND, colour, 0.22);
        });
    }

    private interface Colours {
        Color of(double number);
    }

    private static void fill(Graphics2D graphics, PlaneAxis x, PlaneAxis y, double[][] numbers, Colours colours) {
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < numbers[i].length; j++) {
                graphics.setColor(colours.of(numbers[i][j]));
                graphics.fillRect(x.from() + SQUARE * i, y.to() + SQUARE * j, SQUARE, SQUARE);
            }
        }
    }

    /** Draws a line through each square between four heights if the level lies between two neighbouring heights. */
    void drawLevels(Graphics2D graphics, PlaneAxis x, PlaneAxis y, double... levels) {
        graphics.setColor(LEVEL);
        graphics.setStroke(new BasicStroke(1.5f));
        Path2D lines = new Path2D.Double();
        for (double level : levels) {
            for (int i = 0; i + 1 < at.length; i++) {
                for (int j = 0; j + 1 < at[i].length; j++) {
                    cross(lines, i, j, level, x.from(), y.to());
                }
            }
        }
        graphics.draw(lines);
    }

    /**
     * Finds where the level crosses the square's four edges, in turn. Two crossings are joined, four are joined in
     * pairs.
     */
    private void cross(Path2D lines, int i, int j, double level, int left, int top) {
        double[] corners = {at[i][j], at[i + 1][j], at[i + 1][j + 1], at[i][j + 1]};
        boolean open = false;
        for (int edge = 0; edge < 4; edge++) {
            double from = corners[edge];
            double to = corners[(edge + 1) % 4];
            if ((from > level) == (to > level)) {
                continue;
            }
            double share = (level - from) / (to - from);
            double across = edge == 0 ? share : edge == 1 ? 1 : edge == 2 ? 1 - share : 0;
            double down = edge == 0 ? 0 : edge == 1 ? share : edge == 2 ? 1 : 1 - share;
            double px = left + SQUARE * (i + across) + SQUARE / 2.0;
            double py = top + SQUARE * (j + down) + SQUARE / 2.0;
            if (open) {
                lines.lineTo(px, py);
            } else {
                lines.moveTo(px, py);
            }
            open = !open;
        }
    }

    void drawScale(Graphics2D graphics, int left, int top, int bottom) {
        for (int pixel = top; pixel <= bottom; pixel++) {
            graphics.setColor(colour((bottom - pixel) / (double) (bottom - top)));
            graphics.fillRect(left, pixel, 14, 1);
        }
        graphics.setColor(Palette.INK);
        graphics.setFont(Palette.TEXT);
        graphics.drawString(PlaneAxis.text(rounded(high)), left + 20, top + 10);
        graphics.drawString(PlaneAxis.text(rounded(low)), left + 20, bottom);
        PlaneFrame.upward(graphics, name, left + 34, (top + bottom) / 2);
    }

    /** An eye reads no more than two digits off a scale. */
    private double rounded(double number) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1e-9, high - low))) - 1);
        return Math.round(number / unit) * unit;
    }

    private static Color colour(double share) {
        double step = Math.rint(share * SHADES) / SHADES;
        return step < 0.5 ? Palette.mix(Palette.GROUND, MIDDLE, 2 * step) : Palette.mix(MIDDLE, DARK, 2 * step - 1);
    }
}
