package check.ex24;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.HonestParts;
import contract.HonestParts.Parts;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Task 24.3: a program with three leaks, mended. */
public final class HonestPartsCheck extends TaskCheck<HonestParts> {
    private static final HonestParts RIGHT = (y, T, cut) ->
            new Parts(scaled(y, 0, cut), windows(y, T, first -> first + T < cut), windows(y, T, first -> first >= cut));

    /** For the exercise, and for JUnit. */
    public HonestPartsCheck() {
        super("24.3", "three leaks", HonestParts.class);
        right(RIGHT);
        calls(HonestPartsCheck::call);

        mistake(
                "all-leaks",
                "This is the program with all of its three leaks: mend it.",
                (y, T, cut) -> withScale(insideOut(shuffled(y, T, cut)), scaled(y, 0, y.length)));
        mistake(
                "scaled-by-all",
                "You scale by the mean and the deviation of the whole series: in training, nobody knows the test part's.",
                (y, T, cut) -> withScale(RIGHT.prepare(y, T, cut), scaled(y, 0, y.length)));
        mistake(
                "scaled-apart",
                "You scale the test part by its own mean and deviation: when the first of its rows comes, they are not"
                        + " known. Take those of the training part for all rows.",
                (y, T, cut) -> {
                    double[] both = scaled(y, 0, cut);
                    System.arraycopy(scaled(y, cut, y.length), cut, both, cut, y.length - cut);
                    return withScale(RIGHT.prepare(y, T, cut), both);
                });
        mistake(
                "not-scaled",
                "You return the series as it came: subtract the training part's mean, and divide by its deviation.",
                (y, T, cut) -> withScale(RIGHT.prepare(y, T, cut), y.clone()));
        mistake(
                "n-minus-1",
                "Your deviation divides by one row too few: divide the sum of squares by the number of training rows.",
                (y, T, cut) -> {
                    double factor = Math.sqrt((cut - 1.0) / cut);
                    double[] its = scaled(y, 0, cut);
                    return withScale(
                            RIGHT.prepare(y, T, cut),
                            Arrays.stream(its).map(v -> v * factor).toArray());
                });
        mistake(
                "shuffled",
                "You shuffle the windows and then cut: neighbours of almost every test window are in the training part.",
                (y, T, cut) -> shuffled(y, T, cut));
        mistake(
                "answer-inside",
                "The last row of your window is its answer: a network that copies it looks perfect.",
                (y, T, cut) -> insideOut(RIGHT.prepare(y, T, cut)));
        mistake(
                "training-crosses",
                "Some of your training windows have their answers in the test part: those must end before the cut, too.",
                (y, T, cut) -> new Parts(
                        scaled(y, 0, cut), windows(y, T, first -> first < cut), windows(y, T, first -> first >= cut)));
        mistake(
                "test-crosses",
                "Some of your test windows begin in the training part: the network has learned from these rows.",
                (y, T, cut) -> new Parts(
                        scaled(y, 0, cut),
                        windows(y, T, first -> first + T < cut),
                        windows(y, T, first -> first + T >= cut)));
        mistake(
                "test-counted-anew",
                "You count the rows of the test part from 0: count all rows from the series' beginning.",
                (y, T, cut) -> {
                    Parts its = RIGHT.prepare(y, T, cut);
                    return new Parts(its.scaled(), its.training(), changed(its.test(), row ->
                            new int[] {row[0] - cut, row[1] - cut, row[2] - cut}));
                });

        check(
                0,
                "eight rows by hand",
                trial -> trial.gives(
                        new Parts(
                                new double[] {-1, 1, -1, 1, 2, 0, 5, 3},
                                new int[][] {{0, 1, 2}, {1, 2, 3}},
                                new int[][] {{4, 5, 6}, {5, 6, 7}}),
                        call(new double[] {4, 8, 4, 8, 10, 6, 16, 12}, 2, 4)));
        obeys(4, "drawn series");
        leavesArgumentsAlone(1);
    }

    private interface Change {
        int[] of(int[] row);
    }

    private static int[][] changed(int[][] rows, Change change) {
        return Arrays.stream(rows).map(change::of).toArray(int[][]::new);
    }

    private static Parts withScale(Parts parts, double[] scaled) {
        return new Parts(scaled, parts.training(), parts.test());
    }

    private static Parts insideOut(Parts parts) {
        Change later = row -> new int[] {row[0], row[2], row[2]};
        return new Parts(parts.scaled(), changed(parts.training(), later), changed(parts.test(), later));
    }

    private static Parts shuffled(double[] y, int steps, int cut) {
        List<Integer> firsts = IntStream.range(0, y.length - steps).boxed().collect(Collectors.toList());
        Collections.shuffle(firsts, new Random(1));
        int[][] all = firsts.stream()
                .map(first -> new int[] {first, first + steps - 1, first + steps})
                .toArray(int[][]::new);
        int share = all.length * cut / y.length;
        return new Parts(scaled(y, 0, cut), Arrays.copyOf(all, share), Arrays.copyOfRange(all, share, all.length));
    }

    private static double[] scaled(double[] y, int from, int to) {
        double mean = Arrays.stream(y, from, to).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(y, from, to)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElse(1));
        return Arrays.stream(y).map(v -> (v - mean) / deviation).toArray();
    }

    private static int[][] windows(double[] y, int steps, IntPredicate takes) {
        return IntStream.range(0, y.length - steps)
                .filter(takes)
                .mapToObj(first -> new int[] {first, first + steps - 1, first + steps})
                .toArray(int[][]::new);
    }

    private static Call<HonestParts> call(Draw draw) {
        int steps = draw.size(2, 4);
        int cut = steps + draw.size(6, 9);
        double[] series = new double[cut + steps + draw.size(3, 6)];
        Arrays.setAll(series, t -> draw.size(0, 40) / 4.0 + (t < cut ? 0 : 6));
        return call(series, steps, cut);
    }

    private static Call<HonestParts> call(double[] series, int steps, int cut) {
        return new Call<>(
                series.length + " rows, T = " + steps + ", cut at " + cut,
                answer -> answer.prepare(series, steps, cut));
    }
}
