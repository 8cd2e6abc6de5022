package check.ex03;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.WordWindows;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Task 3.4: row t−1 holds the k words before word t, one-hot side by side, the newest first. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class WordWindowsCheck {
    private static final WordWindows RIGHT = placed((t, j, k) -> t - 1 - j, false);

    private static final List<Mistake<WordWindows>> MISTAKES = List.of(
            new Mistake<>(
                    "The window holds the word that is to be guessed: the newest word it may see is w_{t−1}.",
                    placed((t, j, k) -> t - j, false)),
            new Mistake<>("The newest word is left out: block 0 is w_{t−1}.", placed((t, j, k) -> t - 2 - j, false)),
            new Mistake<>(
                    "The oldest word stands first: block 0 is the newest.", placed((t, j, k) -> t - k + j, false)),
            new Mistake<>(
                    "The oldest word that there is stands first: block 0 is the newest.",
                    placed((t, j, k) -> j < t ? Math.max(t - k, 0) + j : -1, false)),
            new Mistake<>("Before the text stand zeros, not word 0.", placed((t, j, k) -> t - 1 - j, true)),
            new Mistake<>(
                    "Before the text stand zeros, not its first word again.",
                    placed((t, j, k) -> Math.max(0, t - 1 - j), false)),
            new Mistake<>(
                    "The first rows are missing: a window that reaches before the text is filled with zeros there.",
                    (words, k, V) -> RIGHT.windows(words, k, V)
                            .get(
                                    NDArrayIndex.interval(Math.min(k, words.length - 1) - 1, words.length - 1),
                                    NDArrayIndex.all())
                            .dup()),
            new Mistake<>(
                    "The words are added into one block, so that their order is lost; each has a block of its own.",
                    (words, k, V) -> RIGHT.windows(words, k, V)
                            .reshape('c', words.length - 1, k, V)
                            .sum(1)),
            new Mistake<>(
                    "One row too many: w_0 is not guessed, so there are T − 1 rows, and row t − 1 belongs to w_t.",
                    (words, k, V) -> Nd4j.vstack(Nd4j.zeros(1, k * V), RIGHT.windows(words, k, V))),
            new Mistake<>(
                    "One row too many: w_0 is not guessed, so there are T − 1 rows, and row t − 1 belongs to w_t.",
                    (words, k, V) -> Nd4j.vstack(RIGHT.windows(words, k, V), Nd4j.zeros(1, k * V))),
            new Mistake<>(
                    "A window may reach before the text: where t − 1 − j is below 0 there is no word, and the block stays zeros.",
                    unbounded((t, j, k) -> t - 1 - j)),
            new Mistake<>(
                    "A window may reach before the text: where t − 1 − j is below 0 there is no word, and the block stays zeros.",
                    unbounded((t, j, k) -> t - k + j)),
            new Mistake<>(
                    "The numbers of one block stand apart: word w of block j belongs at column j·V + w.",
                    (words, k, V) -> RIGHT.windows(words, k, V)
                            .reshape('c', words.length - 1, k, V)
                            .permute(0, 2, 1)
                            .dup('c')
                            .reshape('c', words.length - 1, k * V)),
            new Mistake<>(
                    "Only the newest word is there: block j shows w_{t−1−j}, for j from 0 to k − 1.",
                    placed((t, j, k) -> j == 0 ? t - 1 : -1, false)),
            new Mistake<>("The last row stays empty: t runs from 1 to T − 1.", (words, k, V) -> {
                INDArray x = RIGHT.windows(words, k, V);
                x.getRow(words.length - 2).assign(0);
                return x;
            }),
            new Mistake<>(
                    "The blocks overlap: block j begins at column j·V, since each has V columns.", (words, k, V) -> {
                        float[][] x = new float[words.length - 1][k * V];
                        for (int t = 1; t < words.length; t++) {
                            for (int j = 0; j < k && j < t; j++) {
                                x[t - 1][j * k + words[t - 1 - j]] = 1;
                            }
                        }
                        return Nd4j.createFromArray(x);
                    }),
            new Mistake<>(
                    "The blocks overlap: block j begins at column j·V, since each has V columns.", (words, k, V) -> {
                        float[][] x = new float[words.length - 1][k * V];
                        for (int t = 1; t < words.length; t++) {
                            for (int j = 0; j < k && j < t; j++) {
                                x[t - 1][j + words[t - 1 - j]] = 1;
                            }
                        }
                        return Nd4j.createFromArray(x);
                    }));

    private static final Law<WordWindows> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(7, 12), draw.size(2, 4), draw.size(3, 5)));
    private static final Law<WordWindows> SHORT =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(2, 4), 6, draw.size(3, 5)));

    private interface Place {
        int of(int t, int j, int k);
    }

    /** Block j of the row of word t shows the word at a place; before the text zeros, or word 0. */
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

    /** The same without a look at where the text begins. */
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

    /** For JUnit. */
    WordWindowsCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example laid out by hand")
    void equalsHandLayout(Trial<WordWindows> trial) {
        int[] words = {2, 0, 1};
        trial.gives(
                Nd4j.createFromArray(new float[][] {{0, 0, 1, 0, 0, 0}, {1, 0, 0, 0, 0, 1}}),
                new Call<>("T=3, k=2, V=3", answer -> answer.windows(words, 2, 3)),
                LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random texts of several lengths")
    void equalsTheLayout(Trial<WordWindows> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("texts shorter than the window")
    void shortTextsAreFilledWithZeros(Trial<WordWindows> trial) {
        trial.obeys(SHORT);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<WordWindows> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
