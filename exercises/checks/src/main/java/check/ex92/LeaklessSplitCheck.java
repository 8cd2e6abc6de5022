package check.ex92;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import check.Verdict;
import contract.LeaklessSplit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Task 92.2: any rule is right that keeps each source on one side, whatever else is in the file. */
public final class LeaklessSplitCheck extends TaskCheck<LeaklessSplit> {
    private static final double LEAST = 0.1;
    private static final double MOST = 0.3;
    private static final Verdict GOOD = new Verdict("good", "as it should be");
    private static final LeaklessSplit RIGHT = LeaklessSplitCheck::split;

    /** Calls an answer on drawn rows, and says what came of it. */
    private interface Judge {
        Verdict of(LeaklessSplit answer, Rows rows);
    }

    /** The sources of a file, and which split is asked for. */
    @SuppressWarnings("ArrayRecordComponent") // an answer gets an array
    private record Rows(String[] sources, long seed) {
        boolean[] split(LeaklessSplit answer) {
            return answer.heldOut(sources.clone(), seed);
        }

        Rows with(String... others) {
            return new Rows(others, seed);
        }
    }

    /** For the exercise, and for JUnit. */
    public LeaklessSplitCheck() {
        super("92.2", "a split that does not leak", LeaklessSplit.class);
        right(RIGHT);
        calls(draw -> call(draw, LeaklessSplitCheck::leaks));

        mistake("length", "Return one value for each row.");
        mistake("restless", "The same call gives another split: draw everything random from the seed.");
        mistake("nothing", "Nothing is held out: there is nothing to measure on.");
        mistake("other-side", "You hold out what should be learned from: true means held out.");
        mistake("share", "The share of rows that is held out must be from 10 % to 30 %.");
        mistake(
                "same-text",
                "The same text is on both sides: a network that knows it by heart passes for one that understood it.");
        mistake(
                "capitals",
                "Two sources that differ in capital letters alone are on both sides: compare them in small letters.");
        mistake("blanks", "Two sources that differ in blanks at their ends are on both sides: strip them first.");
        mistake("one-split", "Another seed gives the same split: let the seed have a say.");
        mistake(
                "moved-by-order",
                "Sources change sides when the rows stand in another order: decide by the source itself, not by its place.");
        mistake(
                "moved-by-rows",
                "Sources change sides when rows are added: what was learned yesterday is asked today. Decide by the source"
                        + " itself, whatever else is in the file.");

        check(0, "six rows of three sources", LeaklessSplitCheck::byHand);
        obeys(1, "a tenth to three tenths, and the same again", law(draw -> call(draw, LeaklessSplitCheck::shares)));
        obeys(2, "each source on one side");
        obeys(1, "another seed, another split", law(draw -> call(draw, LeaklessSplitCheck::otherSeeds)));
        obeys(1, "rows in another order, and more rows", law(draw -> call(draw, LeaklessSplitCheck::moves)));
    }

    private static void byHand(Trial<LeaklessSplit> trial) {
        Rows rows = new Rows(new String[] {"red", "blue", "red", "green", "blue", "blue"}, 1);
        trial.gives(GOOD, new Call<>("6 rows", answer -> {
            boolean[] held = rows.split(answer);
            for (int again = 0; again < 20; again++) {
                if (!Arrays.equals(held, rows.split(answer))) {
                    return new Verdict("restless", "the same call gives two splits");
                }
            }
            return leak(rows, held);
        }));
    }

    /** Each source by a number of its own, which the seed changes. */
    private static boolean[] split(String[] sources, long seed) {
        boolean[] held = new boolean[sources.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = new Random(31 * seed + key(sources[i]).hashCode()).nextDouble() < 0.2;
        }
        return held;
    }

    static String key(String source) {
        return source.strip().toLowerCase(Locale.ROOT);
    }

    private static Verdict shares(LeaklessSplit answer, Rows rows) {
        boolean[] held = rows.split(answer);
        return Arrays.equals(held, rows.split(answer))
                ? share(rows, held)
                : new Verdict("restless", "the same call gives two splits");
    }

    private static Verdict share(Rows rows, boolean... held) {
        int all = rows.sources().length;
        if (held.length != all) {
            return new Verdict("length", held.length + " values for " + all + " rows");
        }
        double share = IntStream.range(0, all).filter(i -> held[i]).count() / (double) all;
        return share >= LEAST && share <= MOST
                ? GOOD
                : new Verdict(
                        share == 0 ? "nothing" : share >= 1 - MOST && share < 1 ? "other-side" : "share",
                        String.format(Locale.ROOT, "%.0f %% are held out", 100 * share));
    }

    private static Verdict leaks(LeaklessSplit answer, Rows rows) {
        boolean[] held = rows.split(answer);
        Verdict share = share(rows, held);
        return share.equals(GOOD) ? leak(rows, held) : share;
    }

    /** The plainest way in which a source is on both sides. */
    private static Verdict leak(Rows rows, boolean... held) {
        String[] sources = rows.sources();
        if (held.length != sources.length) {
            return share(rows, held);
        }
        Map<String, UnaryOperator<String>> rules = Map.of(
                "same-text", source -> source,
                "capitals", source -> source.toLowerCase(Locale.ROOT),
                "blanks", LeaklessSplitCheck::key);
        for (String kind : List.of("same-text", "capitals", "blanks")) {
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < held.length; i++) {
                int before = first.computeIfAbsent(rules.get(kind).apply(sources[i]), same(i));
                if (held[before] != held[i]) {
                    return new Verdict(
                            kind,
                            "row " + before + ", \"" + sources[before] + "\", and row " + i + ", \"" + sources[i]
                                    + "\", are on different sides");
                }
            }
        }
        return GOOD;
    }

    private static Function<String, Integer> same(int row) {
        return source -> row;
    }

    private static Verdict otherSeeds(LeaklessSplit answer, Rows rows) {
        boolean[] held = rows.split(answer);
        for (int more = 1; more <= 3; more++) {
            if (!Arrays.equals(held, new Rows(rows.sources(), rows.seed() + more).split(answer))) {
                return share(rows, held);
            }
        }
        return new Verdict("one-split", "the same split for four seeds");
    }

    private static Verdict moves(LeaklessSplit answer, Rows rows) {
        String[] sources = rows.sources();
        boolean[] held = rows.split(answer);
        Verdict share = share(rows, held);
        if (!share.equals(GOOD)) {
            return share;
        }
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, held.length).boxed().toList());
        Collections.shuffle(places, new Random(rows.seed()));
        String[] mixed = places.stream().map(i -> sources[i]).toArray(String[]::new);
        boolean[] again = rows.with(mixed).split(answer);
        List<String> longer = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            longer.add("another " + (sources.length + i));
            longer.add(sources[i]);
        }
        boolean[] more = rows.with(longer.toArray(String[]::new)).split(answer);
        for (int i = 0; i < held.length; i++) {
            if (held[places.get(i)] != again[i]) {
                return new Verdict("moved-by-order", "\"" + mixed[i] + "\" has changed sides in another order");
            }
        }
        for (int i = 0; i < held.length; i++) {
            if (held[i] != more[2 * i + 1]) {
                return new Verdict("moved-by-rows", "\"" + sources[i] + "\" has changed sides with more rows");
            }
        }
        return GOOD;
    }

    private static Call<LeaklessSplit> call(Draw draw, Judge judge) {
        Rows rows = rows(draw);
        return new Call<>(rows.sources().length + " rows", answer -> judge.of(answer, rows));
    }

    /** 500 sources; some come again as they are, some with other capitals, some with blanks. */
    private static Rows rows(Draw draw) {
        int from = draw.size(100, 5_000);
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String source = "Item " + (from + 7 * i) + (i % 2 == 0 ? " red" : " blue");
            sources.add(source);
            if (i % 5 < 3) {
                sources.add(List.of(source, source.toUpperCase(Locale.ROOT), " " + source + " ")
                        .get(i % 5));
            }
        }
        long seed = draw.size(1, 1_000_000);
        Collections.shuffle(sources, new Random(seed));
        return new Rows(sources.toArray(String[]::new), seed);
    }
}
