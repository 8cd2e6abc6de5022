package check.ex03;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Task 3.4: row t−1 holds the k words before word t, one-hot side by side, the newest first. */
public final class WordWindowsCheck extends TaskCheck<WordWindows> {
    private static final WordWindows RIGHT = placed((t, j, k) -> t - 1 - j, false);

    /** For the exercise, and for JUnit. */
    public WordWindowsCheck() {
        super("3.4", "windows of words", WordWindows.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(7, 12), draw.size(2, 4), draw.size(3, 5)));

        mistake(
                "sees-the-answer",
                "The window holds the word to be guessed: the newest word it may see is w_{t−1}.",
                placed((t, j, k) -> t - j, false));
        mistake(
                "newest-left-out",
                "The newest word is left out: block 0 is w_{t−1}.",
                placed((t, j, k) -> t - 2 - j, false));
        mistake(
                "oldest-first",
                "The oldest word comes first: block 0 is the newest.",
                placed((t, j, k) -> t - k + j, false));
        mistake(
                "oldest-there-first",
                "The oldest available word comes first: block 0 is the newest.",
                placed((t, j, k) -> j < t ? Math.max(t - k, 0) + j : -1, false));
        mistake(
                "word-zero",
                "You put word 0 where the window reaches before the text: leave zeros there.",
                placed((t, j, k) -> t - 1 - j, true));
        mistake(
                "first-word-again",
                "You repeat the first word where the window reaches before the text: leave zeros there.",
                placed((t, j, k) -> Math.max(0, t - 1 - j), false));
        mistake(
                "full-windows-only",
                "The first rows are missing: a window that reaches before the text is filled with zeros there.",
                (words, k, V) -> RIGHT.windows(words, k, V)
                        .get(
                                NDArrayIndex.interval(Math.min(k, words.length - 1) - 1, words.length - 1),
                                NDArrayIndex.all())
                        .dup());
        mistake(
                "added",
                "You add all words into one block, which loses their order: each needs its own block.",
                (words, k, V) -> RIGHT.windows(words, k, V)
                        .reshape('c', words.length - 1, k, V)
                        .sum(1));
        mistake(
                "rows-of-all-words",
                "One row too many: w_0 is not guessed, so there are T − 1 rows, and row t − 1 belongs to w_t.",
                (words, k, V) -> Nd4j.vstack(Nd4j.zeros(1, k * V), RIGHT.windows(words, k, V)));
        mistake(
                "one-row-too-many",
                "One row too many: w_0 is not guessed, so there are T − 1 rows, and row t − 1 belongs to w_t.",
                (words, k, V) -> Nd4j.vstack(RIGHT.windows(words, k, V), Nd4j.zeros(1, k * V)));
        mistake(
                "before-the-text",
                "Your window reads before the text: where t − 1 − j is below 0 there is no word, and the block stays zeros.",
                unbounded((t, j, k) -> t - 1 - j));
        mistake(
                "oldest-first-unbounded",
                "Your window reads before the text: where t − 1 − j is below 0 there is no word, and the block stays zeros.",
                unbounded((t, j, k) -> t - k + j));
        mistake(
                "interleaved",
                "You spread each block's numbers apart: word w of block j belongs in column j·V + w.",
                (words, k, V) -> RIGHT.windows(words, k, V)
                        .reshape('c', words.length - 1, k, V)
                        .permute(0, 2, 1)
                        .dup('c')
                        .reshape('c', words.length - 1, k * V));
        mistake(
                "newest-alone",
                "You fill only the newest word's block: block j shows w_{t−1−j}, for j from 0 to k − 1.",
                placed((t, j, k) -> j == 0 ? t - 1 : -1, false));
        mistake("last-row-empty", "The last row stays empty: t runs from 1 to T − 1.", (words, k, V) -> {
            INDArray x = RIGHT.windows(words, k, V);
            x.getRow(words.length - 2).assign(0);
            return x;
        });
        mistake(
                "overlapping-blocks",
                "The blocks overlap: block j begins at column j·V, since each has V columns.",
                (words, k, V) -> {
                    float[][] x = new float[words.length - 1][k * V];
                    for (int t = 1; t < words.length; t++) {
                        for (int j = 0; j < k && j < t; j++) {
                            x[t - 1][j * k + words[t - 1 - j]] = 1;
                        }
                    }
                    return Nd4j.createFromArray(x);
                });
        mistake(
                "blocks-one-apart",
                "The blocks overlap: block j begins at column j·V, since each has V columns.",
                (words, k, V) -> {
                    float[][] x = new float[words.length - 1][k * V];
                    for (int t = 1; t < words.length; t++) {
                        for (int j = 0; j < k && j < t; j++) {
                            x[t - 1][j + words[t - 1 - j]] = 1;
                        }
                    }
                    return Nd4j.createFromArray(x);
                });

        Law<WordWindows> shortOnes = law(draw -> call(draw, draw.size(2, 4), 6, draw.size(3, 5)));

        check(0, "the example laid out by hand", WordWindowsCheck::equalsHandLayout);
        obeys(2, "random texts of several lengths");
        obeys(1, "texts shorter than the window", shortOnes);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandLayout(Trial<WordWindows> trial) {
        int[] words = {2, 0, 1};
        trial.gives(
                Nd4j.createFromArray(new float[][] {{0, 0, 1, 0, 0, 0}, {1, 0, 0, 0, 0, 1}}),
                new Call<>("T=3, k=2, V=3", answer -> answer.windows(words, 2, 3)));
    }

    private interface Place {
        int of(int t, int j, int k);
    }

    /** Block j of word t's row shows the word at a place. Before the text it shows zeros, or word 0 if padded. */
    private static WordWindows placed(Place place, boolean padded) {
        return (words, k, V) -> {
            float[][] x = new float[words.length - 1][k * V];
            for (int t = 1; t < words.length; t++) {
                for (int j = 0; j < k; j++) {
                    int from = place.of(t, j, k);
                    if (from >= 0) {
                        x[t - 1][j * V + words[from]] = 1;
                    } else if (padded) {
                        x[t - 1][j * V] = 1;
                    }
                }
            }
            return Nd4j.createFromArray(x);
        };
    }

    /** The same without checking where the text begins. */
    private static WordWindows unbounded(Place place) {
        return (words, k, V) -> {
            float[][] x = new float[words.length - 1][k * V];
            for (int t = 1; t < words.length; t++) {
                for (int j = 0; j < k; j++) {
                    x[t - 1][j * V + words[place.of(t, j, k)]] = 1;
                }
            }
            return Nd4j.createFromArray(x);
        };
    }

    private static Call<WordWindows> call(Draw draw, int T, int k, int V) {
        int[] words = Words.draw(draw, T, V);
        return new Call<>("T=" + T + ", k=" + k + ", V=" + V, answer -> answer.windows(words, k, V));
    }
}
