package rnn.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * Heights over a plane, one for each square of two by two pixels.
 *
 * @param name what they are
 * @param at [columns][rows], from the upper left
 * @param low the lowest
 * @param high the highest
 */
@SuppressWarnings("ArrayRecordComponent") // one number a square; never compared
record PlaneHeights(String name, double[][] at, double low, double high) {
    /** Of level lines: seen on light and on dark ground. */
    static final Color LEVEL = new Color(0x8A9199);

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
            Color colour = Palette.LINES[Math.floorMod((int) number, Palette.LINES.length)];
            return mix(Palette.GROUND, colour, 0.22);
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

    /** A square lies on a level line if its right or lower neighbour lies on the other side of the level. */
    void drawLevels(Graphics2D graphics, PlaneAxis x, PlaneAxis y, double... levels) {
        graphics.setColor(LEVEL);
        for (int i = 0; i + 1 < at.length; i++) {
            for (int j = 0; j + 1 < at[i].length; j++) {
                for (double level : levels) {
                    boolean above = at[i][j] > level;
                    if (above != at[i + 1][j] > level || above != at[i][j + 1] > level) {
                        graphics.fillRect(x.from() + SQUARE * i, y.to() + SQUARE * j, SQUARE, SQUARE);
                    }
                }
            }
        }
    }

    void drawScale(Graphics2D graphics, int left, int top, int bottom) {
        for (int pixel = top; pixel <= bottom; pixel++) {
            graphics.setColor(colour((bottom - pixel) / (double) (bottom - top)));
            graphics.fillRect(left, pixel, 14, 1);
        }
        graphics.setColor(Palette.INK);
        graphics.setFont(Palette.TEXT);
        graphics.drawString(PlaneAxis.text(rounded(high)), left + 18, top + 10);
        graphics.drawString(PlaneAxis.text(rounded(low)), left + 18, bottom);
        PlaneFrame.upward(graphics, name, left + 34, (top + bottom) / 2);
    }

    /** Two digits are as much as an eye reads off a scale. */
    private double rounded(double number) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1e-9, high - low))) - 1);
        return Math.round(number / unit) * unit;
    }

    private static Color colour(double share) {
        Color middle = Palette.LINES[5];
        Color dark = new Color(0x08306B);
        return share < 0.5 ? mix(Palette.GROUND, middle, 2 * share) : mix(middle, dark, 2 * share - 1);
    }

    private static Color mix(Color from, Color to, double share) {
        double s = Math.max(0, Math.min(1, share));
        return new Color(
                (int) Math.round(from.getRed() + s * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + s * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + s * (to.getBlue() - from.getBlue())));
    }
}
