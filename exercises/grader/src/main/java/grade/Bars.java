package grade;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** A histogram as a row of bars, each with its count above and its least value below. */
final class Bars {
    private static final int MOST = 10;

    private Bars() {}

    /**
     * Adds the histogram of points from 0 to {@code max} to an element, with one bar per point, or per several points
     * where there is little room.
     */
    static void add(Element to, List<Double> points, double max) {
        int width = (int) Math.max(1, Math.ceil(max / MOST));
        int bars = (int) (max / width) + 1;
        int[] counts = new int[bars];
        points.forEach(one -> counts[(int) (one / width)]++);
        int most = Math.max(1, IntStream.of(counts).max().orElse(1));
        Element row = to.appendElement("div").addClass("bars");
        for (int i = 0; i < bars; i++) {
            Element bar = row.appendElement("div");
            bar.appendElement("span").text(counts[i] == 0 ? "" : Integer.toString(counts[i]));
            bar.appendElement("i").attr("style", "height:" + Math.round(55.0 * counts[i] / most) + "%");
            bar.appendElement("span").addClass("quiet").text(Integer.toString(i * width));
        }
    }
}
