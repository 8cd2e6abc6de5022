package check.ex21;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LogOddsScore;
import java.util.Arrays;

/** Task 21.1: log-odds with one added to every count. */
public final class LogOddsScoreCheck extends TaskCheck<LogOddsScore> {
    private static final LogOddsScore RIGHT = with((good, bad, w) -> odds(good, w, 1) - odds(bad, w, 1));

    /** For the exercise, and for JUnit. */
    public LogOddsScoreCheck() {
        super("21.1", "what words speak for", LogOddsScore.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(5, 9), draw.size(4, 8)));

        mistake(
                "sign",
                "Your sign is the wrong way round: a word of good texts scores above 0.",
                (good, bad, text) -> -RIGHT.score(good, bad, text));
        mistake(
                "v-not-added",
                "You add 1 to each count, and the sums stay as they were: they grow by V, since every word got 1.",
                with((good, bad, w) -> Math.log((good[w] + 1.0) / sum(good)) - Math.log((bad[w] + 1.0) / sum(bad))));
        mistake(
                "one-added-to-sum",
                "You add 1 to the sums: they grow by V, since every word of the vocabulary got 1.",
                with((good, bad, w) ->
                        Math.log((good[w] + 1.0) / (sum(good) + 1)) - Math.log((bad[w] + 1.0) / (sum(bad) + 1))));
        mistake(
                "sums-left-out",
                "You compare the counts themselves: each is a share of all words of its own texts.",
                with((good, bad, w) -> Math.log(good[w] + 1.0) - Math.log(bad[w] + 1.0)));
        mistake(
                "good-alone",
                "You leave out the bad texts: subtract their logarithm.",
                with((good, bad, w) -> odds(good, w, 1)));
        mistake(
                "each-once",
                "You count each word of the text once: a word that comes twice speaks twice.",
                (good, bad, text) ->
                        RIGHT.score(good, bad, Arrays.stream(text).distinct().toArray()));
        mistake(
                "mean",
                "You take the mean over the words: take the sum.",
                (good, bad, text) -> RIGHT.score(good, bad, text) / text.length);
        mistake(
                "no-logarithm",
                "You add the ratios: add their logarithms.",
                with((good, bad, w) -> Math.exp(odds(good, w, 1) - odds(bad, w, 1))));
        mistake(
                "bits",
                "Your logarithm has base 2: Math.log is the natural one.",
                (good, bad, text) -> RIGHT.score(good, bad, text) / Math.log(2));
        mistake(
                "last-word",
                "You leave out the last word of the text.",
                (good, bad, text) -> RIGHT.score(good, bad, Arrays.copyOf(text, text.length - 1)));
        mistake(
                "nothing-added",
                "A word that one side has never seen gives an infinite score: add 1 to every count.",
                with((good, bad, w) -> odds(good, w, 0) - odds(bad, w, 0)));

        Law<LogOddsScore> edges = law(draw -> {
            int[] good = counts(draw, 4);
            int[] bad = counts(draw, 4);
            return new Call<>("an empty text; good texts without a word", answer -> new double[] {
                answer.score(good.clone(), bad.clone(), new int[0]),
                answer.score(new int[4], bad.clone(), new int[] {1, 1})
            });
        });

        check(0, "two texts by hand", LogOddsScoreCheck::equalsHandArithmetic);
        obeys(2, "random counts and texts");
        obeys(1, "an empty text, and good texts without a word", edges);
    }

    /** What one word adds. */
    private interface Part {
        double of(int[] good, int[] bad, int word);
    }

    private static LogOddsScore with(Part part) {
        return (good, bad, text) ->
                Arrays.stream(text).mapToDouble(w -> part.of(good, bad, w)).sum();
    }

    private static double odds(int[] counts, int word, int added) {
        return Math.log((counts[word] + (double) added) / (sum(counts) + added * counts.length));
    }

    private static double sum(int... counts) {
        return Arrays.stream(counts).sum();
    }

    private static void equalsHandArithmetic(Trial<LogOddsScore> trial) {
        int[] good = {3, 2, 0, 5, 0, 0};
        int[] bad = {1, 4, 6, 0, 1, 0};
        double first = Math.log(4.0 / 16) - Math.log(2.0 / 18);
        double third = Math.log(1.0 / 16) - Math.log(7.0 / 18);
        trial.gives(first, new Call<>("text [0]", answer -> answer.score(good, bad, new int[] {0})));
        trial.gives(first + third, new Call<>("text [0, 2]", answer -> answer.score(good, bad, new int[] {0, 2})));
    }

    private static int[] counts(Draw draw, int V) {
        int[] counts = new int[V];
        for (int w = 0; w < V; w++) {
            counts[w] = draw.size(0, 9);
        }
        counts[1] = 0;
        counts[0] = draw.size(3, 9);
        return counts;
    }

    private static Call<LogOddsScore> call(Draw draw, int V, int words) {
        int[] good = counts(draw, V);
        int[] bad = counts(draw, V);
        bad[1] = draw.size(5, 9);
        bad[2] = good[2] + draw.size(10, 20);
        int[] text = new int[words];
        for (int i = 0; i < words; i++) {
            text[i] = i < 3 ? 1 + i % 2 : draw.size(0, V - 1);
        }
        return new Call<>(
                "V=" + V + ", text " + Arrays.toString(text),
                answer -> answer.score(good.clone(), bad.clone(), text.clone()));
    }
}
