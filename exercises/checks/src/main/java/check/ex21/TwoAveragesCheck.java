package check.ex21;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TwoAverages;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 21.2: the share of all items, and the mean of the classes' shares. */
public final class TwoAveragesCheck extends TaskCheck<TwoAverages> {
    private static final TwoAverages RIGHT = counts -> both(micro(counts), macro(counts));

    /** For the exercise, and for JUnit. */
    public TwoAveragesCheck() {
        super("21.2", "two averages", TwoAverages.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6)));

        mistake(
                "order",
                "Your averages are in the wrong order: micro comes first.",
                counts -> both(macro(counts), micro(counts)));
        mistake(
                "micro-twice",
                "Your macro average is the micro average: take each class's share first.",
                counts -> both(micro(counts), micro(counts)));
        mistake(
                "macro-twice",
                "Your micro average is the macro average: take all items together.",
                counts -> both(macro(counts), macro(counts)));
        mistake(
                "columns",
                "You divide by what was said: a class's share is of its own items, the row.",
                counts -> both(micro(counts), macro(turned(counts))));
        mistake(
                "wrong-ones",
                "These are shares of wrong answers: the right ones are on the diagonal.",
                counts -> both(1 - micro(counts), 1 - macro(counts)));
        mistake(
                "weighted",
                "You weight the classes' shares by their items, which is the micro average again.",
                counts -> both(
                        micro(counts),
                        IntStream.range(0, counts.length)
                                        .mapToDouble(k -> share(counts, k) * row(counts, k))
                                        .sum()
                                / counts.length));
        mistake(
                "percent",
                "These are percentages: return shares between 0 and 1.",
                counts -> both(100 * micro(counts), 100 * macro(counts)));
        mistake(
                "micro-over-classes",
                "Your micro average divides by the number of classes: divide by the number of items.",
                counts -> both(micro(counts) * all(counts) / counts.length, macro(counts)));
        mistake(
                "last-class",
                "You leave out the last class.",
                counts -> RIGHT.of(Arrays.copyOf(counts, counts.length - 1)));

        Law<TwoAverages> empty = special(draw -> {
            int[][] counts = counts(draw, 4);
            counts[draw.size(0, 2)] = new int[4];
            return call(counts);
        });
        mistake(
                empty,
                "zero-for-empty",
                "A class without items counts as 0 in your macro average: leave it out of sum and number.",
                counts -> both(
                        micro(counts),
                        IntStream.range(0, counts.length)
                                        .filter(k -> row(counts, k) > 0)
                                        .mapToDouble(k -> share(counts, k))
                                        .sum()
                                / counts.length));
        mistake(
                empty,
                "one-for-empty",
                "A class without items counts as right in your macro average: leave it out of sum and number.",
                counts -> both(
                        micro(counts),
                        IntStream.range(0, counts.length)
                                .mapToDouble(k -> row(counts, k) > 0 ? share(counts, k) : 1)
                                .average()
                                .orElse(0)));
        mistake(
                empty,
                "nan",
                "0 items of 0 are right: that is 0/0, and your macro average is NaN. Leave such a class out.",
                counts -> both(
                        micro(counts),
                        IntStream.range(0, counts.length)
                                .mapToDouble(k -> share(counts, k))
                                .average()
                                .orElse(0)));

        check(0, "two classes by hand", TwoAveragesCheck::equalsHandArithmetic);
        obeys(1, "random matrices");
        obeys(1, "a class without items", empty);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<TwoAverages> trial) {
        trial.gives(new double[] {0.75, 0.65}, call(new int[][] {{8, 2}, {1, 1}}));
    }

    private static double[] both(double... averages) {
        return averages;
    }

    private static double micro(int[]... counts) {
        return IntStream.range(0, counts.length).map(k -> counts[k][k]).sum() / all(counts);
    }

    private static double macro(int[]... counts) {
        return IntStream.range(0, counts.length)
                .filter(k -> row(counts, k) > 0)
                .mapToDouble(k -> share(counts, k))
                .average()
                .orElse(0);
    }

    private static double share(int[][] counts, int k) {
        return counts[k][k] / row(counts, k);
    }

    private static double row(int[][] counts, int k) {
        return Arrays.stream(counts[k]).sum();
    }

    private static double all(int[]... counts) {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    private static int[][] turned(int[]... counts) {
        int[][] turned = new int[counts.length][counts.length];
        for (int k = 0; k < counts.length; k++) {
            for (int j = 0; j < counts.length; j++) {
                turned[j][k] = counts[k][j];
            }
        }
        return turned;
    }

    /** Every class has items, and another number of them. */
    private static int[][] counts(Draw draw, int C) {
        int[][] counts = new int[C][C];
        for (int k = 0; k < C; k++) {
            for (int j = 0; j < C; j++) {
                counts[k][j] = draw.size(1, 5) + (k == j ? draw.size(2, 9) * (1 + 3 * k) : 0);
            }
        }
        return counts;
    }

    private static Call<TwoAverages> call(Draw draw, int C) {
        return call(counts(draw, C));
    }

    private static Call<TwoAverages> call(int[]... counts) {
        return new Call<>("counts " + Arrays.deepToString(counts), answer -> answer.of(counts));
    }
}
