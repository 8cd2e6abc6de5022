package rnn.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rnn.display.Picture;

/**
 * Small pictures of numbers side by side, each with its name below: white for the lowest number, ink for the highest.
 *
 * <pre>{@code
 * new Tiles("Two pictures", -1, 1).tile("given", 16, damaged).tile("recalled", 16, recalled).show("…");
 * }</pre>
 */
public final class Tiles implements Plot {
    private static final int WIDTH = 760;
    private static final int SIDE = 96;
    private static final int MARGIN = 24;
    private static final int TOP = 48;

    private final String title;
    private final double low;
    private final double high;
    private final List<Tile> tiles = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Tile(String name, int columns, double[] values) {
        int rows() {
            return values.length / columns;
        }

        int pixel() {
            return Math.max(2, SIDE / Math.max(columns, rows()));
        }
    }

    /**
     * No pictures yet.
     *
     * @param title what they show
     * @param low what is drawn white
     * @param high what is drawn as ink, above low
     */
    public Tiles(String title, double low, double high) {
        if (!(low < high)) {
            throw new IllegalArgumentException("ink must be above white, and " + high + " is not above " + low);
        }
        this.title = title;
        this.low = low;
        this.high = high;
    }

    /**
     * Adds a picture.
     *
     * @param name its name, a word or two
     * @param columns how wide it is
     * @param values its numbers, row by row from the top
     * @return this
     * @throws IllegalArgumentException if the numbers fill no rectangle of this width, or one is NaN
     */
    public Tiles tile(String name, int columns, double... values) {
        if (columns < 1 || values.length == 0 || values.length % columns != 0) {
            throw new IllegalArgumentException("the picture '" + name + "' has " + values.length
                    + " numbers, which fill no rectangle of " + columns + " columns");
        }
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("a number of the picture '" + name + "' is NaN");
        }
        tiles.add(new Tile(name, columns, values.clone()));
        return this;
    }

    /**
     * Adds a picture.
     *
     * @param name its name, a word or two
     * @param columns how wide it is
     * @param values its numbers, row by row from the top
     * @return this
     * @throws IllegalArgumentException if the numbers fill no rectangle of this width
     */
    public Tiles tile(String name, int columns, int... values) {
        return tile(name, columns, Arrays.stream(values).asDoubleStream().toArray());
    }

    /**
     * {@return the pictures as one}
     *
     * @throws IllegalStateException if there is none
     */
    @Override
    public Picture picture() {
        if (tiles.isEmpty()) {
            throw new IllegalStateException("'" + title + "' has no picture: call tile(…) first");
        }
        int wide = tiles.stream()
                        .mapToInt(tile -> tile.pixel() * tile.columns())
                        .max()
                        .orElse(0)
                + MARGIN;
        int high = tiles.stream()
                        .mapToInt(tile -> tile.pixel() * tile.rows())
                        .max()
                        .orElse(0)
                + 36;
        int across = Math.min(tiles.size(), Math.max(1, (WIDTH - MARGIN) / wide));
        int width = Math.max(MARGIN + across * wide, new Sketch(1, 1).width(title, Palette.TITLE) + 2 * MARGIN);
        Sketch sketch = new Sketch(width, TOP + high * ((tiles.size() + across - 1) / across));
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        for (int i = 0; i < tiles.size(); i++) {
            draw(sketch, tiles.get(i), MARGIN + i % across * wide, TOP + i / across * high, wide - MARGIN, high - 36);
        }
        return sketch.picture(text());
    }

    private void draw(Sketch sketch, Tile tile, int left, int top, int room, int height) {
        int pixel = tile.pixel();
        int x = left + (room - pixel * tile.columns()) / 2;
        int y = top + height - pixel * tile.rows();
        for (int i = 0; i < tile.values().length; i++) {
            double share = (tile.values()[i] - low) / (high - low);
            sketch.fill(
                    x + i % tile.columns() * pixel,
                    y + i / tile.columns() * pixel,
                    pixel,
                    pixel,
                    Palette.mix(Palette.GROUND, Palette.INK, share));
        }
        sketch.frame(x, y, pixel * tile.columns(), pixel * tile.rows(), Palette.FAINT);
        sketch.centred(tile.name(), Palette.TEXT, left + room / 2, top + height + 20);
    }

    private String text() {
        return "Small pictures, " + title + ": "
                + tiles.stream().map(this::text).collect(Collectors.joining("; ")) + ".";
    }

    private String text(Tile tile) {
        double mean = Arrays.stream(tile.values()).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "%s, %d by %d, %.0f %% ink",
                tile.name(),
                tile.rows(),
                tile.columns(),
                100 * (mean - low) / (high - low));
    }
}
