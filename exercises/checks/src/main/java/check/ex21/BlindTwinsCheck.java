package check.ex21;

import check.Call;
import check.TaskCheck;
import contract.BlindTwins;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import worker.AnswerException;

/** Task 21.4: judged by counting the runs of both sequences. */
public final class BlindTwinsCheck extends TaskCheck<BlindTwins> {
    private static final int MOST = 40;

    /** Two marks with enough zeros around each that no run sees both. */
    private static final BlindTwins RIGHT = longest -> new int[][] {marked(longest, 1, 2), marked(longest, 2, 1)};

    /** For the exercise, and for JUnit. */
    public BlindTwinsCheck() {
        super("21.4", "twins that counting cannot tell apart", BlindTwins.class);
        right(RIGHT);
        calls(draw -> call(draw.size(3, 6)));

        check(1, "single tokens", trial -> trial.obeys(law(draw -> call(1))));
        check(1, "tokens and pairs", trial -> trial.obeys(law(draw -> call(2))));
        obeys(2, "runs of up to 3, 4, 5 and 6");
    }

    private static int[] marked(int longest, int first, int second) {
        int[] tokens = new int[3 * longest + 2];
        tokens[longest] = first;
        tokens[2 * longest + 1] = second;
        return tokens;
    }

    private static Call<BlindTwins> call(int longest) {
        return new Call<>("longest " + longest, answer -> {
            int[][] twins = answer.twins(longest);
            requireTwo(twins);
            for (int size = 1; size <= longest; size++) {
                requireEqualRuns(size, twins[0], twins[1]);
            }
            return "different sequences, equal counts";
        });
    }

    private static void requireTwo(int[]... twins) {
        if (twins.length != 2) {
            throw wrong("These are %d sequences: return two.", twins.length);
        }
        for (int[] twin : twins) {
            if (twin.length > MOST) {
                throw wrong("A sequence has %d tokens: %d are allowed.", twin.length, MOST);
            }
            if (Arrays.stream(twin).anyMatch(token -> token < 0 || token > 9)) {
                throw wrong("A token of %s is not 0 to 9.", text(twin));
            }
        }
        if (Arrays.equals(twins[0], twins[1])) {
            throw wrong("Both sequences are %s: in which order could the same runs come as well?", text(twins[0]));
        }
        if (twins[0].length != twins[1].length) {
            throw wrong(
                    "One sequence has %d tokens, the other %d: can they have each token equally often?",
                    twins[0].length, twins[1].length);
        }
    }

    private static void requireEqualRuns(int size, int[] one, int... other) {
        Map<String, Integer> left = runs(size, one);
        Map<String, Integer> right = runs(size, other);
        for (String run : left.keySet()) {
            int here = left.get(run);
            int there = right.getOrDefault(run, 0);
            if (here != there) {
                throw wrong(
                        "The %s %s occurs %d times in %s and %d times in %s. %s",
                        size == 1 ? "token" : "run",
                        run,
                        here,
                        text(one),
                        there,
                        text(other),
                        question(size, one, other));
            }
        }
    }

    private static String question(int size, int[] one, int... other) {
        if (size == 1) {
            return "The tokens must be the same, in another order.";
        }
        if (one[0] != other[0] || one[one.length - 1] != other[other.length - 1]) {
            return "A run at an end has no neighbour on one side: what could both begin and end with?";
        }
        return "How far apart must the places be where they differ, if no run of this length is to see two of them?";
    }

    private static Map<String, Integer> runs(int size, int... tokens) {
        List<String> all = IntStream.rangeClosed(0, tokens.length - size)
                .mapToObj(i -> text(Arrays.copyOfRange(tokens, i, i + size)))
                .toList();
        return all.stream().collect(Collectors.toMap(run -> run, run -> 1, Integer::sum, TreeMap::new));
    }

    private static AnswerException wrong(String form, Object... values) {
        return new AnswerException(AnswerException.Kind.FAILED, String.format(Locale.ROOT, form, values));
    }

    private static String text(int... tokens) {
        return Arrays.stream(tokens).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
