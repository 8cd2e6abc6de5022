package rnn.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rnn.display.Picture;

/**
 * Bars from left to right, each built of parts that differ in colour and come in a fixed order.
 *
 * <pre>{@code
 * new BarChart("The beam after frame 2", "probability", 1, "ends in a blank", "ends in a letter")
 *         .bar("ca", 0.1, 0.3)
 *         .show();
 * }</pre>
 */
public final class BarChart implements Plot {
    private static final int WIDTH = 560;
    private static final int TOP = 48;
    private static final int ROW = 32;

    private final String title;
    private final String unit;
    private final double most;
    private final List<String> parts;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    /**
     * A chart without bars.
     *
     * @param title what it shows
     * @param unit what the lengths are
     * @param most the number at the right end
     * @param parts the names of the parts of each bar
     */
    public BarChart(String title, String unit, double most, String... parts) {
        this.title = title;
        this.unit = unit;
        this.most = most;
        this.parts = List.of(parts);
    }

    /**
     * Adds a bar.
     *
     * @param name the bar's name
     * @param lengths the lengths of its parts, none below 0
     * @return this
     * @throws IllegalArgumentException if there are more or fewer lengths than parts, or one is below 0
     */
    public BarChart bar(String name, double... lengths) {
        if (lengths.length != parts.size() || Arrays.stream(lengths).anyMatch(length -> !(length >= 0))) {
            throw new IllegalArgumentException("the bar '" + name + "' has the lengths " + Arrays.toString(lengths)
                    + "; it needs " + parts.size() + " of them, none below 0");
        }
        names.add(name);
        values.add(lengths.clone());
        return this;
    }

    /**
     * {@return the chart as a picture}
     *
     * @throws IllegalStateException if it has no bar
     */
    @Override
    public Picture picture() {
        if (names.isEmpty()) {
            throw new IllegalStateException("the chart '" + title + "' has no bar: call bar(…) first");
        }
        Sketch measured = new Sketch(1, 1);
        int left = 24
                + names.stream()
                        .mapToInt(name -> measured.width(name, Palette.BOLD))
                        .max()
                        .orElse(0)
                + 10;
        int bottom = TOP + ROW * names.size();
        PlaneLegend legend = new PlaneLegend();
        for (int part = 0; part < parts.size(); part++) {
            int number = part;
            legend.add(parts.get(part), (graphics, x, y) -> {
                graphics.setColor(Palette.line(number));
                graphics.fillRect(x, y - 6, 28, 12);
            });
        }
        Sketch sketch = new Sketch(WIDTH, bottom + 30 + legend.height(measured.graphics(), WIDTH - 48));
        sketch.text(title, Palette.TITLE, 24, 28);
        double scale = (WIDTH - left - 80) / most;
        for (int row = 0; row < names.size(); row++) {
            bar(sketch, row, left, scale);
        }
        sketch.line(left, TOP - 4, left, bottom + 2, 1, Palette.FAINT);
        legend.draw(sketch.graphics(), 24, WIDTH - 24, bottom + 14);
        return sketch.picture(text());
    }

    private void bar(Sketch sketch, int row, int left, double scale) {
        int middle = TOP + ROW * row + ROW / 2;
        int x = left;
        String name = names.get(row);
        sketch.text(name, Palette.BOLD, left - 10 - sketch.width(name, Palette.BOLD), middle + 5);
        for (int part = 0; part < parts.size(); part++) {
            int width = (int) Math.round(scale * values.get(row)[part]);
            sketch.fill(x, middle - 10, width, 20, Palette.line(part));
            x += width;
        }
        double sum = Arrays.stream(values.get(row)).sum();
        sketch.text(PlaneAxis.spoken(sum), Palette.NUMBERS, x + 8, middle + 5);
    }

    private String text() {
        return "Bars, " + title + ", " + unit + ": "
                + IntStream.range(0, names.size()).mapToObj(this::text).collect(Collectors.joining("; ")) + ".";
    }

    private String text(int row) {
        return names.get(row) + " "
                + IntStream.range(0, parts.size())
                        .mapToObj(part -> parts.get(part) + " " + PlaneAxis.spoken(values.get(row)[part]))
                        .collect(Collectors.joining(", "));
    }
}
