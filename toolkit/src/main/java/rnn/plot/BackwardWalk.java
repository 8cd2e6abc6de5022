package rnn.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import rnn.display.Picture;

/**
 * Backpropagation through time on its way: the states of one sequence in a row, and the gradient, which has come back
 * from the loss at the right end to one of them. A state shows its numbers, and below them ∂L/∂h once the walk has
 * reached it. The larger that gradient, the wider the arrow that leads to the state.
 */
public final class BackwardWalk implements Plot {
    private static final int BOX_WIDTH = 122;
    private static final int BOX_HEIGHT = 68;
    private static final int COLUMN = 156;
    private static final int MARGIN = 20;
    private static final int TOP = 34;
    private static final int MOST_NUMBERS = 2;
    private static final Color GRADIENT = Palette.INPUT;

    private final List<String> words;
    private final double[][] states;
    private final double[][] gradients;
    private final int reached;

    /**
     * A picture of the walk.
     *
     * @param words the word that each step read
     * @param states h of each step, [T][H]
     * @param gradients ∂L/∂h of each step, [T][H]
     * @param reached the earliest step that the gradient has reached; T−1 is where it begins
     * @throws IllegalArgumentException if the numbers of words, states and gradients differ
     * @throws IndexOutOfBoundsException if there is no such step
     */
    public BackwardWalk(List<String> words, double[][] states, double[][] gradients, int reached) {
        if (words.size() != states.length || words.size() != gradients.length) {
            throw new IllegalArgumentException(words.size() + " words, " + states.length + " states and "
                    + gradients.length + " gradients: each step needs one of each");
        }
        this.words = List.copyOf(words);
        this.states = states.clone();
        this.gradients = gradients.clone();
        this.reached = Objects.checkIndex(reached, words.size());
    }

    /** {@return the walk as a picture} */
    @Override
    public Picture picture() {
        Sketch sketch = new Sketch(2 * MARGIN + COLUMN * words.size() + 56, TOP + BOX_HEIGHT + 48);
        double[] norms = Arrays.stream(gradients)
                .mapToDouble(gradient -> Math.sqrt(
                        Arrays.stream(gradient).map(number -> number * number).sum()))
                .toArray();
        double most = Math.max(1e-12, Arrays.stream(norms).max().orElse(0));
        int middle = TOP + BOX_HEIGHT / 2;
        for (int t = 0; t < words.size(); t++) {
            boolean arrived = t >= reached;
            int right = left(t) + BOX_WIDTH;
            if (arrived) {
                sketch.arrow(
                        right + COLUMN - BOX_WIDTH,
                        middle + 18,
                        right,
                        middle + 18,
                        0.6 + 5 * norms[t] / most,
                        GRADIENT);
            }
            sketch.arrow(right, middle - 14, right + COLUMN - BOX_WIDTH, middle - 14, 1.2, Palette.FAINT);
            sketch.box(left(t), TOP, BOX_WIDTH, BOX_HEIGHT, t == reached ? GRADIENT : Palette.STATE);
            int centre = left(t) + BOX_WIDTH / 2;
            sketch.centred(Sketch.at("h", t), Palette.BOLD, centre, TOP - 10);
            sketch.centred(numbers(states[t]), Palette.NUMBERS, centre, TOP + 26);
            if (arrived) {
                sketch.centred("∂ " + numbers(gradients[t]), Palette.NUMBERS, GRADIENT, centre, TOP + 52);
            }
            sketch.centred(words.get(t), Palette.LABEL, centre, TOP + BOX_HEIGHT + 26);
        }
        sketch.disc(left(words.size()) + 20, middle, 18, Palette.OUTPUT, Palette.GROUND);
        sketch.centred("L", Palette.TITLE, left(words.size()) + 20, middle + 6);
        return sketch.picture(text());
    }

    private static int left(int t) {
        return MARGIN + COLUMN * t;
    }

    private String text() {
        List<String> arrived = new ArrayList<>();
        for (int t = words.size() - 1; t >= reached; t--) {
            arrived.add(words.get(t) + ", ∂L/∂" + Sketch.at("h", t) + " = " + numbers(gradients[t]));
        }
        return "The way back has come to step " + reached + ": " + String.join("; ", arrived) + ".";
    }

    private static String numbers(double[] array) {
        String text = Arrays.stream(array)
                .limit(MOST_NUMBERS)
                .mapToObj(number -> String.format(Locale.ROOT, "%.3f", number).replace('-', '−'))
                .collect(Collectors.joining(" "));
        return text + (array.length > MOST_NUMBERS ? "…" : "");
    }
}
