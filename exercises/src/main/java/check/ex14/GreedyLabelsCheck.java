package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.GreedyLabels;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import rnn.decode.BestPath;

/** Task 14.5: the likeliest symbols of the real frames, collapsed. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class GreedyLabelsCheck {
    private static final int C = 4;

    private static final GreedyLabels RIGHT = reader((length, T) -> length, GreedyLabelsCheck::collapsed);

    private static final List<Mistake<GreedyLabels>> MISTAKES = List.of(
            new Mistake<>(
                    "This is the run as it was found: it reads the padding, and loses doubled letters.",
                    reader((length, T) -> T, GreedyLabelsCheck::forgetful)),
            new Mistake<>(
                    "The padding is left out; doubled letters are still lost. What is the symbol before, after a blank?",
                    reader((length, T) -> length, GreedyLabelsCheck::forgetful)),
            new Mistake<>(
                    "Doubled letters are right; the padding is still read: item n ends after lengths[n] frames.",
                    reader((length, T) -> T, GreedyLabelsCheck::collapsed)),
            new Mistake<>(
                    "Equal neighbours are not merged any more.",
                    reader((length, T) -> length, path -> Arrays.stream(path)
                            .filter(symbol -> symbol != 0)
                            .toArray())),
            new Mistake<>("The blanks are in the answer.", reader((length, T) -> length, GreedyLabelsCheck::merged)),
            new Mistake<>(
                    "The last real frame of each item is not read.",
                    reader((length, T) -> length - 1, GreedyLabelsCheck::collapsed)),
            new Mistake<>(
                    "Every item is read as far as the first one: item n has lengths[n] frames.", (logits, lengths) -> {
                        int[] same = new int[lengths.length];
                        Arrays.fill(same, lengths[0]);
                        return RIGHT.labels(logits, same);
                    }),
            new Mistake<>(
                    "The first letter of an item is compared with the last of the item before: begin anew for each.",
                    GreedyLabelsCheck::carriedOver),
            new Mistake<>(
                    "One frame of padding is read as well: frame lengths[n] is the first that does not count.",
                    reader((length, T) -> Math.min(length + 1, T), GreedyLabelsCheck::collapsed)),
            new Mistake<>(
                    "The least likely symbol of each frame is read: argMax finds the likeliest.",
                    (logits, lengths) -> RIGHT.labels(logits.neg(), lengths)),
            new Mistake<>(
                    "Every item is read from the logits of the first one: item n has row n.",
                    (logits, lengths) -> IntStream.of(lengths)
                            .mapToObj(length -> collapsed(path(logits, 0, length)))
                            .toArray(int[][]::new)),
            new Mistake<>("The last symbol is taken for the blank: the blank is symbol 0.", (logits, lengths) -> reader(
                            (length, T) -> length, path -> BestPath.collapse(path, (int) logits.size(2) - 1))
                    .labels(logits, lengths)),
            new Mistake<>(
                    "The first frame of each item is not read.",
                    reader((length, T) -> length, path -> collapsed(Arrays.copyOfRange(path, 1, path.length)))));

    private static final Law<GreedyLabels> LAW = new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(3, 5), C));
    private static final Law<GreedyLabels> DOUBLED = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 4, 2));

    private static int[] collapsed(int... path) {
        return BestPath.collapse(path, 0);
    }

    /** The symbol before is remembered only when it was written. */
    private static int[] forgetful(int... path) {
        return collapsed(Arrays.stream(path).filter(symbol -> symbol != 0).toArray());
    }

    private interface End {
        int of(int length, int T);
    }

    private static int[] path(INDArray logits, int n, int length) {
        return IntStream.range(0, length)
                .map(t -> logits.get(NDArrayIndex.point(t), NDArrayIndex.point(n), NDArrayIndex.all())
                        .argMax()
                        .getInt(0))
                .toArray();
    }

    private static GreedyLabels reader(End end, UnaryOperator<int[]> read) {
        return (logits, lengths) -> IntStream.range(0, lengths.length)
                .mapToObj(n -> read.apply(path(logits, n, end.of(lengths[n], (int) logits.size(0)))))
                .toArray(int[][]::new);
    }

    private static int[] merged(int... path) {
        return IntStream.range(0, path.length)
                .filter(t -> t == 0 || path[t] != path[t - 1])
                .map(t -> path[t])
                .toArray();
    }

    private static int[][] carriedOver(INDArray logits, int... lengths) {
        int[][] labels = new int[lengths.length][];
        int before = 0;
        for (int n = 0; n < lengths.length; n++) {
            int[] path = path(logits, n, lengths[n]);
            int[] read = collapsed(path);
            labels[n] = path[0] != 0 && path[0] == before ? Arrays.copyOfRange(read, 1, read.length) : read;
            before = path[path.length - 1];
        }
        return labels;
    }

    /** Each item begins with a doubled letter and ends with that letter, as the next one begins; letters stand in the padding. In half of the items the first of them is another letter than the last real one, so that whoever reads one frame too many reads one letter too many; in the others it is a blank. */
    private static Call<GreedyLabels> call(Draw draw, int N, int symbols) {
        int T = draw.size(9, 14);
        int[] lengths =
                IntStream.range(0, N).map(n -> n == 1 ? T : draw.size(5, T - 2)).toArray();
        INDArray logits = draw.normal(T, N, symbols);
        for (int n = 0; n < N; n++) {
            says(logits, n, 0, 1, 0, 1);
            says(logits, n, lengths[n] - 2, 0, 1);
            if (lengths[n] < T) {
                says(logits, n, lengths[n], n % 2 == 0 ? symbols - 2 : 0);
                says(logits, n, T - 1, symbols - 1);
            }
        }
        return new Call<>("T=" + T + ", lengths " + Arrays.toString(lengths), answer -> answer.labels(logits, lengths));
    }

    /** These symbols become the likeliest of item n, from frame t on. */
    private static void says(INDArray logits, int n, int t, int... symbols) {
        for (int i = 0; i < symbols.length; i++) {
            logits.putScalar(new int[] {t + i, n, symbols[i]}, 5);
        }
    }

    /** For JUnit. */
    GreedyLabelsCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("two recordings by hand")
    void equalsHandExample(Trial<GreedyLabels> trial) {
        INDArray logits = Nd4j.zeros(4, 2, 3);
        says(logits, 0, 0, 1, 0, 1, 1);
        says(logits, 1, 0, 2, 2, 1, 1);
        trial.gives(
                new int[][] {{1, 1}, {2}},
                new Call<>("lengths 4 and 2", answer -> answer.labels(logits, new int[] {4, 2})),
                LAW);
    }

    @Test
    @Order(2)
    @Points(1)
    @DisplayName("random batches with padding")
    void readsRealFrames(Trial<GreedyLabels> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("one letter said again and again")
    void keepsDoubledLetters(Trial<GreedyLabels> trial) {
        trial.obeys(DOUBLED);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<GreedyLabels> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
