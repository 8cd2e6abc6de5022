package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.GreedyLabels;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import rnn.decode.BestPath;

/** Task 14.5: the likeliest symbols of the real frames, collapsed. */
public final class GreedyLabelsCheck extends TaskCheck<GreedyLabels> {
    private static final int C = 4;
    private static final GreedyLabels RIGHT = reader((length, T) -> length, GreedyLabelsCheck::collapsed);

    /** For the exercise, and for JUnit. */
    public GreedyLabelsCheck() {
        super("14.5", "mend a reader", GreedyLabels.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 5), C));

        mistake(
                "as-found",
                "This is the run as you found it: it reads the padding, and loses doubled letters.",
                reader((length, T) -> T, GreedyLabelsCheck::forgetful));
        mistake(
                "doubled-lost",
                "The padding is left out, but doubled letters are still lost: after a blank, which symbol is the one before?",
                reader((length, T) -> length, GreedyLabelsCheck::forgetful));
        mistake(
                "padding-read",
                "Doubled letters are right; the padding is still read: item n ends after lengths[n] frames.",
                reader((length, T) -> T, GreedyLabelsCheck::collapsed));
        mistake(
                "not-merged",
                "You no longer merge equal neighbours.",
                reader((length, T) -> length, path -> Arrays.stream(path)
                        .filter(symbol -> symbol != 0)
                        .toArray()));
        mistake(
                "blanks-stay",
                "Your answer contains the blanks: leave them out.",
                reader((length, T) -> length, GreedyLabelsCheck::merged));
        mistake(
                "last-frame",
                "You do not read the last real frame of each item.",
                reader((length, T) -> length - 1, GreedyLabelsCheck::collapsed));
        mistake(
                "first-length",
                "You read every item only as far as the first one: item n has lengths[n] frames.",
                (logits, lengths) -> {
                    int[] same = new int[lengths.length];
                    Arrays.fill(same, lengths[0]);
                    return RIGHT.labels(logits, same);
                });
        mistake(
                "carried-over",
                "You compare the first letter of an item with the last of the item before: begin anew for each.",
                GreedyLabelsCheck::carriedOver);
        mistake(
                "one-frame-more",
                "You read one frame of padding as well: frame lengths[n] is the first that does not count.",
                reader((length, T) -> Math.min(length + 1, T), GreedyLabelsCheck::collapsed));
        mistake(
                "least-likely",
                "You read the least likely symbol of each frame: argMax finds the likeliest.",
                (logits, lengths) -> RIGHT.labels(logits.neg(), lengths));
        mistake(
                "first-item-only",
                "You read every item from the logits of the first one: item n has row n.",
                (logits, lengths) -> IntStream.of(lengths)
                        .mapToObj(length -> collapsed(path(logits, 0, length)))
                        .toArray(int[][]::new));
        mistake(
                "last-is-blank",
                "You treat the last symbol as the blank: the blank is symbol 0.",
                (logits, lengths) -> reader(
                                (length, T) -> length, path -> BestPath.collapse(path, (int) logits.size(2) - 1))
                        .labels(logits, lengths));
        mistake(
                "first-frame",
                "You do not read the first frame of each item.",
                reader((length, T) -> length, path -> collapsed(Arrays.copyOfRange(path, 1, path.length))));

        Law<GreedyLabels> doubled = law(draw -> call(draw, 4, 2));

        check(0, "two recordings by hand", GreedyLabelsCheck::equalsHandExample);
        obeys(1, "random batches with padding");
        obeys(1, "one letter said again and again", doubled);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<GreedyLabels> trial) {
        INDArray logits = Nd4j.zeros(4, 2, 3);
        says(logits, 0, 0, 1, 0, 1, 1);
        says(logits, 1, 0, 2, 2, 1, 1);
        trial.gives(
                new int[][] {{1, 1}, {2}},
                new Call<>("lengths 4 and 2", answer -> answer.labels(logits, new int[] {4, 2})));
    }

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

    /**
     * Each item begins with a doubled letter and ends with the same letter, with which the next item begins. The
     * padding contains letters. In half of the items its first symbol is a letter other than the last real one, so that
     * reading one frame too many gives one letter too many; in the others it is a blank.
     */
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
}
