package check.ex03;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.SmoothingChoice;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Task 3.5: judged by the perplexity of a third piece of text, which the answer never gets. */
public final class SmoothingChoiceCheck extends TaskCheck<SmoothingChoice> {
    /** How far above the best perplexity is still good: as far as two pieces of one text may differ. */
    private static final double GOOD = 1.05;

    private static final SmoothingChoice RIGHT = (training, heldOut, V) -> best(pairs(training, V), pairs(heldOut, V));

    /** For the exercise, and for JUnit. */
    public SmoothingChoiceCheck() {
        super("3.5", "choosing s", SmoothingChoice.class);
        right(RIGHT);
        calls(SmoothingChoiceCheck::drawn);

        mistake(
                "too-small",
                "Your s is far too small for both texts. On which text did you measure? Pairs that were counted are known already, so there the smallest s always looks best.",
                (training, heldOut, V) -> 1e-6);
        mistake(
                "for-all-texts",
                "Your s is too large for the first text and too small for the second. No one number suits both: do you measure, and do you take the s with the smallest perplexity?",
                (training, heldOut, V) -> 1);
        mistake(
                "never-large",
                "Your s suits the first text and is too small for the second. How large is the largest s that you try? Where words come in almost any order, the counts tell little.",
                (training, heldOut, V) -> Math.min(0.1, RIGHT.choose(training, heldOut, V)));
        mistake(
                "never-small",
                "Your s is too large for the first text. How small is the smallest s that you try? Where a word has few followers, an s of 1 makes up many.",
                (training, heldOut, V) -> 1000);

        obeys(3, "two kinds of text, measured on a third piece of each");
        leavesArgumentsAlone(1);
    }

    /** Three pieces of one text. */
    private static final class Text {
        private final int V;
        private final int[] training;
        private final int[] heldOut;
        private final int[] third;

        Text(Draw draw, double[][] followers, int length) {
            V = followers.length;
            training = words(draw, followers, length);
            heldOut = words(draw, followers, 600);
            third = words(draw, followers, 2000);
        }

        /** How good the answer's s is on the third piece. */
        String judge(SmoothingChoice answer) {
            double s = answer.choose(training, heldOut, V);
            if (!(s > 0) || Double.isInfinite(s)) {
                return s + " is no s: it must be a number above 0";
            }
            double[][] counted = pairs(training, V);
            double[][] met = pairs(third, V);
            double best = best(counted, met);
            if (perplexity(counted, met, s) <= GOOD * perplexity(counted, met, best)) {
                return "good";
            }
            return s < best ? "too small" : "too large";
        }
    }

    private static Call<SmoothingChoice> drawn(Draw draw) {
        Text first = new Text(draw, twoFavourites(draw, 12), draw.size(180, 240));
        Text second = new Text(draw, almostAny(draw, 10), draw.size(80, 120));
        String sizes = String.format(
                Locale.ROOT,
                "the first text has %d words to count and V = %d, the second %d and V = %d",
                first.training.length,
                first.V,
                second.training.length,
                second.V);
        return new Call<>(
                sizes,
                answer -> "s for the first text: " + first.judge(answer) + "; for the second: " + second.judge(answer));
    }

    /** How likely each word follows each other: two favourites nearly always. */
    private static double[][] twoFavourites(Draw draw, int V) {
        double[][] followers = new double[V][V];
        for (double[] row : followers) {
            Arrays.fill(row, 1);
            row[draw.size(0, V - 1)] += 10 * V;
            row[draw.size(0, V - 1)] += 10 * V;
        }
        return followers;
    }

    private static double[][] almostAny(Draw draw, int V) {
        double[][] followers = new double[V][V];
        for (double[] row : followers) {
            Arrays.setAll(row, b -> draw.size(80, 120));
        }
        return followers;
    }

    private static int[] words(Draw draw, double[][] followers, int length) {
        int[] words = new int[length];
        for (int t = 1; t < length; t++) {
            double[] likely = followers[words[t - 1]];
            double left = DoubleStream.of(likely).sum() * draw.size(0, 9999) / 10_000;
            while (left >= likely[words[t]]) {
                left -= likely[words[t]++];
            }
        }
        return words;
    }

    private static double[][] pairs(int[] words, int V) {
        double[][] n = new double[V][V];
        for (int t = 1; t < words.length; t++) {
            n[words[t - 1]][words[t]]++;
        }
        return n;
    }

    /** The best s for a text with these pairs, up to a twentieth. */
    private static double best(double[][] counted, double[][] met) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double s = 1e-4; s < 1e4; s *= 1.1) {
            double unsure = perplexity(counted, met, s);
            if (unsure < least) {
                least = unsure;
                best = s;
            }
        }
        return best;
    }

    private static double perplexity(double[][] counted, double[][] met, double s) {
        double nats = 0;
        double guessed = 0;
        for (int a = 0; a < met.length; a++) {
            double row = DoubleStream.of(counted[a]).sum() + s * met.length;
            for (int b = 0; b < met.length; b++) {
                nats -= met[a][b] == 0 ? 0 : met[a][b] * Math.log((counted[a][b] + s) / row);
                guessed += met[a][b];
            }
        }
        return Math.exp(nats / guessed);
    }
}
