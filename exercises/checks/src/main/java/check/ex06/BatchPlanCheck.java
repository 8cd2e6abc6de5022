package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import check.Verdict;
import contract.BatchPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Task 6.6: judged by how often the loop turns, whatever the plan. */
public final class BatchPlanCheck extends TaskCheck<BatchPlan> {
    /** How many times the turns of the course's own plan are still few. */
    private static final double FEW = 1.15;

    /** The share of padding above which padding is why the loop turns too often. */
    private static final double MUCH = 0.15;

    private static final Verdict FITS = new Verdict("fits", "each sequence once, no batch too big");
    private static final Verdict FEW_TURNS = new Verdict("few", "few turns");

    private static final BatchPlan RIGHT =
            (lengths, most, seed) -> shuffled(cut(byLength(lengths), lengths, most), seed);

    /** For the exercise, and for JUnit. */
    public BatchPlanCheck() {
        super("6.6", "as few turns as possible", BatchPlan.class);
        right(RIGHT);
        calls(draw -> call(draw, BatchPlanCheck::order));

        mistake(
                "as-drawn",
                "Short and long sequences are side by side, and the long ones set the width: what must you do before you"
                        + " cut?");
        mistake(
                "alone",
                "Each sequence is in a batch of its own: there is no padding, but how many rows does a turn work for?");
        mistake(
                "fixed-size",
                "There is little padding, but much of the room stays empty: must every batch have equally many sequences,"
                        + " or all of one length?");
        mistake(
                "letters-counted",
                "A batch is too big: its places are the number of its sequences times its longest one, padding included,"
                        + " with the sequence that you are about to add. And does the plan hold the numbers from before any"
                        + " sorting?");
        mistake(
                "last-lost",
                "A sequence is in no batch: do you keep the last batch, which is not full? And does the plan hold the"
                        + " numbers of the sequences, not their lengths?");
        mistake(
                "twice",
                "A sequence is in two batches: the one that no longer fits begins the next batch, and is only there.");
        mistake(
                "no-such-number",
                "The plan names a sequence that does not exist: its numbers go from 0 to lengths.length − 1.");
        mistake(
                "climbs",
                "The batches are sorted by length: what does a network know about short words when each epoch ends with"
                        + " the longest?");
        mistake(
                "same-order",
                "Two seeds give the same order of batches, so every epoch would be like the one before: draw with"
                        + " new Random(seed).");

        Law<BatchPlan> fits = law(draw -> call(draw, BatchPlanCheck::fit));
        Law<BatchPlan> few = law(draw -> call(draw, BatchPlanCheck::turns));

        check(0, "five sequences by hand", BatchPlanCheck::plansTheExample);
        obeys(1, "each sequence once, and no batch too big", fits);
        obeys(2, "few turns of the loop", few);
        obeys(1, "another order of the batches for another seed");
    }

    /** Compares the words alone: drawn sequences tell better which mistake a plan makes. */
    private static void plansTheExample(Trial<BatchPlan> trial) {
        int[] lengths = {5, 2, 5, 2, 1};
        trial.gives(
                turns(RIGHT, lengths, 10).toString(),
                new Call<>("lengths [5, 2, 5, 2, 1], most 10", answer -> turns(answer, lengths, 10)
                        .toString()));
    }

    private interface Judge {
        Verdict of(BatchPlan plan, int[] lengths, int most);
    }

    private static Verdict fit(BatchPlan plan, int[] lengths, int most) {
        return fit(plan.batches(lengths.clone(), most, 1), lengths, most);
    }

    private static Verdict fit(int[][] batches, int[] lengths, int most) {
        int[] times = new int[lengths.length];
        for (int n : Arrays.stream(batches).flatMapToInt(Arrays::stream).toArray()) {
            if (n < 0 || n >= times.length) {
                return new Verdict("no-such-number", "there is no sequence " + n);
            }
            times[n]++;
        }
        for (int n = 0; n < times.length; n++) {
            if (times[n] != 1) {
                return new Verdict(
                        times[n] == 0 ? "last-lost" : "twice",
                        "sequence " + n + (times[n] == 0 ? " is in no batch" : " is in two batches"));
            }
        }
        for (int[] batch : batches) {
            int T = steps(batch, lengths);
            if (T * batch.length > most) {
                return new Verdict(
                        "letters-counted",
                        batch.length + " sequences of up to " + T + " steps are more than " + most + " places");
            }
        }
        return FITS;
    }

    private static Verdict turns(BatchPlan plan, int[] lengths, int most) {
        return turns(plan.batches(lengths.clone(), most, 1), lengths, most);
    }

    private static Verdict turns(int[][] batches, int[] lengths, int most) {
        Verdict fit = fit(batches, lengths, most);
        int few = (int) Math.ceil(FEW * turnsOfAll(RIGHT.batches(lengths, most, 1), lengths));
        int turns = turnsOfAll(batches, lengths);
        if (!fit.equals(FITS)) {
            return fit;
        }
        if (turns <= few) {
            return new Verdict("few", "at most " + few + " turns");
        }
        double places = Arrays.stream(batches)
                .mapToDouble(batch -> batch.length * steps(batch, lengths))
                .sum();
        double padding = 1 - IntStream.of(lengths).sum() / places;
        String kind = batches.length == lengths.length ? "alone" : padding > MUCH ? "as-drawn" : "fixed-size";
        return new Verdict(
                kind, turns + " turns in " + batches.length + " batches, " + Math.round(100 * padding) + " % padding");
    }

    private static Verdict order(BatchPlan plan, int[] lengths, int most) {
        int[][] batches = plan.batches(lengths.clone(), most, 1);
        Verdict turns = turns(batches, lengths, most);
        if (!turns.equals(FEW_TURNS)) {
            return turns;
        }
        List<Integer> widths = widths(batches, lengths);
        List<Integer> sorted = widths.stream().sorted().toList();
        List<Integer> falling =
                widths.stream().sorted(Comparator.reverseOrder()).toList();
        if (widths.equals(sorted) || widths.equals(falling)) {
            return new Verdict("climbs", "batches sorted by length");
        }
        return widths.equals(widths(plan.batches(lengths.clone(), most, 2), lengths))
                ? new Verdict("same-order", "one order for the seeds 1 and 2")
                : new Verdict("drawn", "an order of its own for each seed");
    }

    private static List<Integer> widths(int[][] batches, int... lengths) {
        return Arrays.stream(batches).map(batch -> steps(batch, lengths)).toList();
    }

    private static int turnsOfAll(int[][] batches, int... lengths) {
        return Arrays.stream(batches).mapToInt(batch -> steps(batch, lengths)).sum();
    }

    /** The longest sequence of a batch; numbers without a sequence do not count. */
    private static int steps(int[] batch, int... lengths) {
        return IntStream.of(batch)
                .filter(n -> n >= 0 && n < lengths.length)
                .map(n -> lengths[n])
                .max()
                .orElse(0);
    }

    /** The numbers of the sequences, from the longest to the shortest. */
    private static List<Integer> byLength(int... lengths) {
        return IntStream.range(0, lengths.length)
                .boxed()
                .sorted(Comparator.comparingInt(n -> -lengths[n]))
                .toList();
    }

    /** Each batch takes sequences in this order as long as they fit. */
    private static int[][] cut(List<Integer> order, int[] lengths, int most) {
        List<List<Integer>> batches = new ArrayList<>();
        int T = most + 1;
        for (int n : order) {
            int size = batches.isEmpty() ? 0 : batches.get(batches.size() - 1).size();
            T = Math.max(T, lengths[n]);
            if ((size + 1) * T > most) {
                batches.add(new ArrayList<>());
                T = lengths[n];
            }
            batches.get(batches.size() - 1).add(n);
        }
        return arrays(batches);
    }

    private static int[][] arrays(List<List<Integer>> batches) {
        return batches.stream()
                .map(batch -> batch.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] shuffled(int[][] batches, long seed) {
        List<int[]> all = Arrays.asList(batches);
        Collections.shuffle(all, new Random(seed));
        return all.toArray(int[][]::new);
    }

    private static Call<BatchPlan> call(Draw draw, Judge judge) {
        int[] lengths = new int[draw.size(200, 260)];
        Arrays.setAll(lengths, n -> draw.size(2, 30));
        int most = 30 * draw.size(5, 8);
        return new Call<>(
                lengths.length + " sequences of 2 to 30 steps, most " + most,
                answer -> judge.of(answer, lengths, most));
    }
}
