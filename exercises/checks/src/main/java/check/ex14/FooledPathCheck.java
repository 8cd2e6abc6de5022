package check.ex14;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Verdict;
import check.ex14.Trellis.Walk;
import contract.FooledPath;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.decode.BestPath;
import worker.Numbers;

/** Task 14.6: judged by what the table's likeliest path says, and by what all ways of the word have together. */
public final class FooledPathCheck extends TaskCheck<FooledPath> {
    private static final int LONGEST = 100;
    /** By how much the likeliest symbol of a frame must lead, and how exactly its probabilities sum to 1. */
    private static final double CLEAR = 1e-3;

    /** The first letter is second to the blank in two frames; all else is certain. */
    private static final FooledPath RIGHT = (target, symbols) -> {
        double[][] y = new double[2 * target.length][symbols];
        for (int t = 0; t < y.length; t++) {
            y[t][0] = t < 2 ? 0.51 : t % 2 == 0 ? 1 : 0;
            y[t][target[t / 2]] += 1 - y[t][0];
        }
        return Nd4j.createFromArray(y);
    };

    /** For the exercise, and for JUnit. */
    public FooledPathCheck() {
        super("14.6", "a word that greedy reading misses", FooledPath.class);
        right(RIGHT);
        calls(draw -> call(0.5, different(draw)));

        mistake(
                "no-probabilities",
                "The probabilities of a frame are at least 0, and sum to 1; a frame is a row of the table.");
        mistake(
                "tie",
                "If two symbols are equally likely, there are two likeliest paths: which of the two is to lead, by 0.001"
                        + " at least?");
        mistake(
                "not-fooled",
                "The likeliest path says the word itself. Which letter could lead in no frame, and still be said by most"
                        + " of the ways?");
        mistake(
                "no-way",
                "No way says the word: can each letter be said, in its order, with a blank between two that are equal?");
        mistake(
                "too-unsure",
                "The path is fooled, but the word has too little. Every unsure letter costs a share: how many of them must"
                        + " be unsure?");
        mistake(
                "too-little",
                "The path is fooled, but the word has too little. In how many frames can the letter be said, and how near"
                        + " to the leader may it come in each?");

        check(0, "a word of one letter", trial -> trial.obeys(law(draw -> call(0.5, 1))));
        obeys(2, "words of different letters: more than half");
        obeys(1, "words with a doubled letter: more than half", law(draw -> call(0.5, doubled(draw))));
        obeys(1, "any word: at least 0.7", law(draw -> call(0.7, doubled(draw))));
    }

    private static int[] different(Draw draw) {
        int first = draw.size(1, 3);
        return IntStream.range(0, draw.size(2, 4)).map(u -> 1 + (first + u) % 4).toArray();
    }

    private static int[] doubled(Draw draw) {
        int letter = draw.size(1, 4);
        int other = 1 + letter % 4;
        return new int[] {letter, letter, other, other};
    }

    private static Call<FooledPath> call(double least, int... target) {
        int symbols = target.length == 1 ? 2 : 5;
        return new Call<>("word " + text(target) + ", C=" + symbols, answer -> {
            INDArray y = answer.table(target.clone(), symbols);
            return probabilities(y, symbols).or(() -> fooled(y, target)).orElseGet(() -> likely(y, least, target));
        });
    }

    /** What is wrong with the table, whatever the word. */
    private static Optional<Verdict> probabilities(INDArray y, int symbols) {
        if (y.isEmpty() || y.rank() != 2 || y.size(1) != symbols || y.size(0) > LONGEST) {
            return wrong(
                    "shape",
                    "shape %s: it must be [T,C] with C = %d, and T is %d at most",
                    Arrays.toString(y.shape()),
                    symbols,
                    LONGEST);
        }
        for (int t = 0; t < y.size(0); t++) {
            double[] row = Numbers.of(y.getRow(t));
            double sum = Arrays.stream(row).sum();
            if (!(Math.abs(sum - 1) < CLEAR) || Arrays.stream(row).anyMatch(one -> one < 0)) {
                return wrong("no-probabilities", "frame %d is %s, with the sum %.3f", t, numbers(row), sum);
            }
            double[] sorted = Arrays.stream(row).sorted().toArray();
            if (sorted[symbols - 1] - sorted[symbols - 2] < CLEAR) {
                return wrong("tie", "two symbols are equally likely in frame %d, %s", t, numbers(row));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> fooled(INDArray y, int... target) {
        int[] path = IntStream.range(0, (int) y.size(0))
                .map(t -> y.getRow(t).argMax().getInt(0))
                .toArray();
        return Arrays.equals(BestPath.collapse(path, 0), target)
                ? wrong("not-fooled", "the path %s says the word itself", text(path))
                : Optional.empty();
    }

    private static Verdict likely(INDArray y, double least, int... target) {
        INDArray alpha = Transforms.exp(Walk.RIGHT.logAlpha(Transforms.log(y), target));
        long T = alpha.size(0);
        long S = alpha.size(1);
        double p = alpha.getDouble(T - 1, S - 1) + alpha.getDouble(T - 1, S - 2);
        String asked = least == 0.5 ? "more than 0.5" : "at least " + least;
        if (p > least) {
            return new Verdict("right", "another path, and a word with " + asked);
        }
        String mistake = p == 0 ? "no-way" : p < 0.5 && target.length > 1 ? "too-unsure" : "too-little";
        return verdict(
                mistake, "all ways that say %s in %d frames have %.3f together, not %s", text(target), T, p, asked);
    }

    private static Optional<Verdict> wrong(String mistake, String form, Object... values) {
        return Optional.of(verdict(mistake, form, values));
    }

    private static Verdict verdict(String kind, String form, Object... values) {
        return new Verdict(kind, String.format(Locale.ROOT, form, values));
    }

    private static String text(int... symbols) {
        return Arrays.stream(symbols).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static String numbers(double... row) {
        return Arrays.stream(row)
                .mapToObj(one -> String.format(Locale.ROOT, "%.2f", one))
                .collect(Collectors.joining(" "));
    }
}
