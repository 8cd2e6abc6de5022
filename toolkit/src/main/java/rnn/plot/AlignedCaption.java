package rnn.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Require;
import rnn.display.Picture;
import rnn.net.Grid;

/**
 * A picture once for each word of its caption, with light on the places that the model looked at as it wrote the word.
 * The light of each word is scaled to its own brightest place.
 *
 * <pre>{@code
 * int[] words = captioner.write(pictures.select(0), 12).get(0);
 * INDArray map = captioner.attentionMap(pictures.select(0), words);
 * new AlignedCaption("What the model saw", new Grid(32, 32), ink, encoder.places(),
 *         IntStream.of(words).mapToObj(vocabulary::token).toList(), map).show();
 * }</pre>
 */
public final class AlignedCaption implements Plot {
    private static final int SIDE = 112;
    private static final int SMALLEST_SIDE = 32;
    private static final int GAP = 16;
    private static final int MARGIN = 24;
    private static final int TOP = 52;
    private static final int BELOW = 40; // room for a word
    private static final int WIDEST = 6 * (SIDE + GAP);

    /** The share of light at the brightest place, so that the picture below it can still be seen. */
    private static final double BRIGHTEST = 0.75;

    private final String title;
    private final Grid picture;
    private final double[] ink;
    private final Grid places;
    private final List<String> words;
    private final INDArray map;
    private int side = SIDE;

    /**
     * A picture with its caption.
     *
     * @param title what it shows
     * @param picture the picture's grid
     * @param ink how dark each of its places is, row by row, 0 to 1
     * @param places the grid that the model looks at, which divides the picture evenly
     * @param words the caption, at least one word
     * @param map how much it looked at each place as it wrote each word, [words, places]
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public AlignedCaption(String title, Grid picture, double[] ink, Grid places, List<String> words, INDArray map) {
        if (ink.length != picture.places()
                || words.isEmpty()
                || map.rank() != 2
                || map.size(0) != words.size()
                || map.size(1) != places.places()) {
            throw new IllegalArgumentException("an aligned caption: " + ink.length + " places of ink for "
                    + picture.places() + ", " + words.size() + " words, and a map "
                    + map.shapeInfoToString().strip()
                    + " that must be [words, " + places.places() + "] with at least one word");
        }
        this.title = title;
        this.picture = picture;
        this.ink = ink.clone();
        this.places = places;
        this.words = List.copyOf(words);
        this.map = map.dup();
    }

    /**
     * Draws the picture in another size than 112, larger for a single word in a {@link Stepper}, say.
     *
     * @param pixels how wide and high it is drawn for each word, at least 32
     * @return this
     */
    public AlignedCaption side(int pixels) {
        side = Require.atLeast("the side of a picture with its caption", SMALLEST_SIDE, pixels);
        return this;
    }

    /** {@return the caption as a picture} */
    @Override
    public Picture picture() {
        int most = Math.max(1, WIDEST / (side + GAP));
        int inALine = Math.min(most, words.size());
        int lines = (words.size() + most - 1) / most;
        int width = Math.max(2 * MARGIN + inALine * (side + GAP) - GAP, 360);
        Sketch sketch = new Sketch(width, TOP + lines * (side + BELOW));
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        for (int word = 0; word < words.size(); word++) {
            int left = MARGIN + word % most * (side + GAP);
            int top = TOP + word / most * (side + BELOW);
            lit(sketch, word, left, top);
            Font font = sketch.fitting(words.get(word), Palette.BOLD, side + GAP / 2.0);
            sketch.centred(words.get(word), font, left + side / 2, top + side + 20);
        }
        return sketch.picture(text());
    }

    private void lit(Sketch sketch, int word, int left, int top) {
        double most = map.getDouble(word, brightest(word));
        double width = (double) side / picture.width();
        double height = (double) side / picture.height();
        for (int i = 0; i < ink.length; i++) {
            int row = i / picture.width();
            int column = i % picture.width();
            int place = row * places.height() / picture.height() * places.width()
                    + column * places.width() / picture.width();
            Color below = Palette.mix(Palette.GROUND, Palette.INK, ink[i]);
            double light = most > 0 ? BRIGHTEST * map.getDouble(word, place) / most : 0;
            sketch.graphics().setColor(Palette.mix(below, Palette.LINES[1], light));
            sketch.graphics().fill(new Rectangle2D.Double(left + column * width, top + row * height, width, height));
        }
        sketch.frame(left, top, side, side, Palette.FAINT);
    }

    private int brightest(int word) {
        return IntStream.range(0, places.places())
                .reduce(0, (best, place) -> map.getDouble(word, place) > map.getDouble(word, best) ? place : best);
    }

    private String text() {
        StringBuilder text = new StringBuilder("Picture with its caption, " + title + ".");
        for (int word = 0; word < words.size(); word++) {
            int place = brightest(word);
            text.append(String.format(
                    Locale.ROOT,
                    " %s looks most at row %d, column %d of %d × %d: %.0f %%.",
                    words.get(word),
                    place / places.width() + 1,
                    place % places.width() + 1,
                    places.height(),
                    places.width(),
                    100 * map.getDouble(word, place)));
        }
        return text.toString();
    }
}
