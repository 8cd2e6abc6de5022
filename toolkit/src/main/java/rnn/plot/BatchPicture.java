package rnn.plot;

import java.awt.Color;
import java.util.Locale;
import rnn.array.Mask;
import rnn.data.Tokens;
import rnn.data.Vocabulary;
import rnn.display.Picture;

/**
 * A padded batch: one row per sequence, one column per step, real items filled and padding empty. A line below says how
 * much of it is padding.
 *
 * <pre>{@code
 * BatchPicture.of("Three words", Tokens.padded(words), vocabulary).show();
 * }</pre>
 */
public final class BatchPicture implements Plot {
    private static final int LETTER_CELL = 30;
    private static final int MARGIN = 34;
    private static final Color REAL = Palette.diverging(-0.35);

    /** The text in a place. */
    private interface Label {
        String at(int t, int n);
    }

    private final String title;
    private final Mask mask;
    private final Label label;
    private final int width;
    private final int height;

    /**
     * A picture of just a mask, for many sequences.
     *
     * @param title what it shows
     * @param mask [T,N]
     */
    public BatchPicture(String title, Mask mask) {
        this(title, mask, (t, n) -> "", share(720, mask.steps(), 24), share(420, mask.batch(), 14));
    }

    /** The pixels for each of them, so that all have room. */
    private static int share(int pixels, int count, int most) {
        return Math.max(2, Math.min(most, pixels / Math.max(1, count)));
    }

    private BatchPicture(String title, Mask mask, Label label, int width, int height) {
        if (mask.steps() == 0 || mask.batch() == 0) {
            throw new IllegalArgumentException("a picture of a batch needs at least one step and one sequence");
        }
        this.title = title;
        this.mask = mask;
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /**
     * {@return a picture with the tokens in their places, for a few short sequences}
     *
     * @param title what it shows
     * @param tokens the batch
     * @param vocabulary names its tokens
     */
    public static BatchPicture of(String title, Tokens tokens, Vocabulary vocabulary) {
        int longest = 1;
        for (int[] step : tokens.ids()) {
            for (int id : step) {
                longest = Math.max(longest, vocabulary.token(id).length());
            }
        }
        int width = Math.max(LETTER_CELL, 10 + 9 * longest);
        return new BatchPicture(
                title, tokens.mask(), (t, n) -> vocabulary.token(tokens.ids()[t][n]), width, LETTER_CELL);
    }

    /** {@return the batch as a picture} */
    @Override
    public Picture picture() {
        int right = Math.max(380, 2 * MARGIN + width * mask.steps());
        int bottom = 62 + height * mask.batch();
        Sketch sketch = new Sketch(right, bottom + 56);
        sketch.text(title, Palette.TITLE, MARGIN, 28);
        sketch.text("step, from left to right", Palette.LABEL, MARGIN, 52);
        int real = 0;
        for (int n = 0; n < mask.batch(); n++) {
            for (int t = 0; t < mask.steps(); t++) {
                boolean padding = mask.isPadding(t, n);
                real += padding ? 0 : 1;
                cell(sketch, t, n, padding);
            }
        }
        String share = share(real);
        sketch.text(share, Palette.TEXT, MARGIN, bottom + 30);
        return sketch.picture("Batch, " + title + ": " + mask.batch() + " sequences of " + mask.steps()
                + " steps at most; " + share + ".");
    }

    private String share(int real) {
        int all = mask.steps() * mask.batch();
        return String.format(
                Locale.ROOT, "%d of %d places are padding: %.0f %%", all - real, all, 100.0 * (all - real) / all);
    }

    private void cell(Sketch sketch, int t, int n, boolean padding) {
        int left = MARGIN + width * t;
        int top = 62 + height * n;
        int gap = Math.min(width, height) > 6 ? 1 : 0;
        sketch.fill(left, top, width - gap, height - gap, padding ? Palette.GRID : REAL);
        if (!padding) {
            sketch.centred(label.at(t, n), Palette.BOLD, left + width / 2, top + height / 2 + 5);
        }
    }
}
