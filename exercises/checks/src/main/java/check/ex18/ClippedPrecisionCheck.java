package check.ex18;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ClippedPrecision;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Task 18.1: p_n = Σ min(written, wanted) / Σ written. */
public final class ClippedPrecisionCheck extends TaskCheck<ClippedPrecision> {
    private static final ClippedPrecision RIGHT = counting(Math::min);

    /** For the exercise, and for JUnit. */
    public ClippedPrecisionCheck() {
        super("18.1", "clipped precision", ClippedPrecision.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 3)));

        mistake(
                "not-clipped",
                "You do not clip: a run that was written four times and is wanted twice counts twice.",
                counting((written, wanted) -> wanted > 0 ? written : 0));
        mistake(
                "each-once",
                "Each different run counts at most once: it counts as often as it is in both texts.",
                counting((written, wanted) -> Math.min(1, wanted)));
        mistake(
                "recall",
                "You divide by the number of runs of the right text: divide by that of what was written.",
                (written, wanted, n) -> RIGHT.precision(wanted, written, n));
        mistake(
                "different-runs",
                "You divide by the number of different runs: divide by the number of all runs that were written.",
                (written, wanted, n) -> RIGHT.precision(written, wanted, n)
                        * runs(written, n).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        / runs(written, n).size());
        mistake(
                "two-sets",
                "You compare two sets of runs: a set has no counts, and a run may come several times.",
                (written, wanted, n) -> {
                    Map<List<Integer>, Integer> there = runs(wanted, n);
                    return runs(written, n).keySet().stream()
                            .mapToDouble(run -> there.containsKey(run) ? 1 : 0)
                            .average()
                            .orElse(0);
                });
        mistake(
                "single-words",
                "You count single words whatever n is: a run is n words, one after the other.",
                (written, wanted, n) -> RIGHT.precision(written, wanted, 1));
        mistake(
                "same-place",
                "You compare runs at the same place: a run is right wherever it is in the right text.",
                (written, wanted, n) -> IntStream.rangeClosed(0, written.length - n)
                        .mapToDouble(i -> isSame(written, wanted, i, n) ? 1 : 0)
                        .average()
                        .orElse(0));
        mistake(
                "last-run",
                "You leave out the last run of each text: the last one begins at the length minus n.",
                (written, wanted, n) -> RIGHT.precision(
                        Arrays.copyOf(written, written.length - 1), Arrays.copyOf(wanted, wanted.length - 1), n));
        mistake(
                "pieces",
                "You cut the text into pieces of n words: a run begins at each word, so runs overlap.",
                (written, wanted, n) -> {
                    Map<List<Integer>, Integer> there = runs(wanted, n, n);
                    Map<List<Integer>, Integer> given = runs(written, n, n);
                    double found = given.entrySet().stream()
                            .mapToInt(one -> Math.min(one.getValue(), there.getOrDefault(one.getKey(), 0)))
                            .sum();
                    return found
                            / given.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum();
                });
        mistake(
                "whole-division",
                "Two whole numbers are divided, which leaves 0 or 1: make one of them a double first.",
                (written, wanted, n) -> Math.floor(RIGHT.precision(written, wanted, n)));
        mistake(
                "number-right",
                "This is the number of right runs: divide it by the number of runs that were written.",
                (written, wanted, n) -> RIGHT.precision(written, wanted, n) * (written.length - n + 1));

        Law<ClippedPrecision> words = special(draw -> call(draw, 1));
        Law<ClippedPrecision> edges = special(draw -> {
            int[] three = {4, 4, 5};
            return new Call<>(
                    "n=4, 3 and 2 for three words; no word; the right text itself; nothing in common",
                    answer -> new double[] {
                        answer.precision(three.clone(), new int[] {4, 4, 5, 4, 5}, 4),
                        answer.precision(three.clone(), new int[] {4, 4, 5, 4, 5}, 3),
                        answer.precision(three.clone(), new int[] {4}, 2),
                        answer.precision(new int[0], three.clone(), 1),
                        answer.precision(three.clone(), three.clone(), 2),
                        answer.precision(three.clone(), new int[] {1, 2, 3}, 1)
                    });
        });
        mistake(
                edges,
                "not-a-number",
                "Fewer than n words give 0 / 0, which is NaN: return 0 there.",
                (written, wanted, n) -> written.length < n ? Double.NaN : RIGHT.precision(written, wanted, n));

        check(0, "four times \"the\", by hand", ClippedPrecisionCheck::example);
        obeys(2, "random texts, runs of two and three words");
        obeys(1, "single words", words);
        check(1, "texts shorter than a run; the arguments stay as they were", trial -> {
            trial.obeys(edges);
            trial.leavesArgumentsAlone(law());
        });
    }

    private static void example(Trial<ClippedPrecision> trial) {
        int[] wanted = {0, 1, 2, 3, 0, 4}; // the cat is on the mat
        trial.gives(0.5, new Call<>("the the the the, n=1", answer -> answer.precision(new int[4], wanted.clone(), 1)));
        trial.gives(
                2 / 3.0,
                new Call<>(
                        "the cat the cat is on the, n=2",
                        answer -> answer.precision(new int[] {0, 1, 0, 1, 2, 3, 0}, wanted.clone(), 2)));
    }

    /** How often a run counts that was written and is wanted this often. */
    private interface Counted {
        int of(int written, int wanted);
    }

    private static ClippedPrecision counting(Counted counted) {
        return (written, wanted, n) -> {
            Map<List<Integer>, Integer> there = runs(wanted, n);
            double found = 0;
            for (Map.Entry<List<Integer>, Integer> run : runs(written, n).entrySet()) {
                found += counted.of(run.getValue(), there.getOrDefault(run.getKey(), 0));
            }
            return found / Math.max(1, written.length - n + 1);
        };
    }

    private static Map<List<Integer>, Integer> runs(int[] words, int n) {
        return runs(words, n, 1);
    }

    private static Map<List<Integer>, Integer> runs(int[] words, int n, int step) {
        Map<List<Integer>, Integer> runs = new LinkedHashMap<>();
        for (int i = 0; i + n <= words.length; i += step) {
            runs.merge(run(words, i, n), 1, Integer::sum);
        }
        return runs;
    }

    private static List<Integer> run(int[] words, int from, int n) {
        return Arrays.stream(words, from, from + n).boxed().toList();
    }

    private static boolean isSame(int[] written, int[] wanted, int i, int n) {
        return i + n <= wanted.length && run(written, i, n).equals(run(wanted, i, n));
    }

    /** Two texts of few different words, so that runs come back; they begin and end with what the other lacks. */
    private static Call<ClippedPrecision> call(Draw draw, int n) {
        int[] written =
                IntStream.range(0, draw.size(17, 20)).map(i -> draw.size(0, 2)).toArray();
        int[] wanted =
                IntStream.range(0, draw.size(10, 14)).map(i -> draw.size(0, 2)).toArray();
        Arrays.fill(written, 0, 5, 1);
        wanted[0] = 1;
        wanted[1] = 1;
        wanted[2] = 1;
        wanted[3] = 1;
        written[written.length - 1] = 7;
        wanted[wanted.length - 1] = 8;
        return new Call<>(
                written.length + " words written, " + wanted.length + " wanted, n=" + n,
                answer -> answer.precision(written, wanted, n));
    }
}
