package check.ex22;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.RightSoFar;
import java.util.ArrayDeque;
import java.util.Deque;

/** Task 22.1: every closing bracket must close the one that was opened last. */
public final class RightSoFarCheck extends TaskCheck<RightSoFar> {
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    /** For the exercise, and for JUnit. */
    public RightSoFarCheck() {
        super("22.1", "how far a text is right", RightSoFar.class);
        right(RightSoFarCheck::right);
        calls(draw -> call(text(draw)));

        mistake(
                "counts",
                "You count each kind of bracket apart. In ([)] both counts are right: which bracket must the third sign"
                        + " close?",
                RightSoFarCheck::byCounts);
        mistake(
                "one-kind",
                "You let ] close a (, and ) a [: what must be kept of a bracket besides that it is open?",
                text -> right(text.replace('[', '(').replace(']', ')')));
        mistake(
                "complete",
                "You return where the text was last complete. ([ can still become right: no sign of it is wrong.",
                RightSoFarCheck::lastComplete);
        mistake(
                "one-more",
                "You count the wrong sign as well: the beginning that is right ends before it.",
                text -> Math.min(text.length(), right(text) + 1));
        mistake(
                "all-or-nothing",
                "You return 0 where a sign is wrong: how many signs before it were right?",
                text -> right(text) == text.length() ? text.length() : 0);
        mistake(
                "nothing-open",
                "You let a closing bracket pass when none is open: nothing that follows can put that right.",
                RightSoFarCheck::lenient);
        mistake(
                "opened-first",
                "You close the bracket that was opened first: which one must be closed first?",
                RightSoFarCheck::fromTheFront);

        check(0, "two texts by hand", trial -> {
            trial.gives(6, call("([])[(])("));
            trial.gives(3, call("((["));
        });
        obeys(3, "drawn texts");
        obeys(1, "texts that end too early", law(draw -> call(open(draw))));
    }

    private static int right(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int t = 0; t < text.length(); t++) {
            int closed = CLOSING.indexOf(text.charAt(t));
            if (closed < 0) {
                open.push(text.charAt(t));
            } else if (open.isEmpty() || open.pop() != OPENING.charAt(closed)) {
                return t;
            }
        }
        return text.length();
    }

    private static int byCounts(String text) {
        int[] open = new int[2];
        for (int t = 0; t < text.length(); t++) {
            int closed = CLOSING.indexOf(text.charAt(t));
            if (closed < 0) {
                open[OPENING.indexOf(text.charAt(t))]++;
            } else if (--open[closed] < 0) {
                return t;
            }
        }
        return text.length();
    }

    private static int lastComplete(String text) {
        int complete = 0;
        int depth = 0;
        for (int t = 0; t < right(text); t++) {
            depth += OPENING.indexOf(text.charAt(t)) >= 0 ? 1 : -1;
            complete = depth == 0 ? t + 1 : complete;
        }
        return complete;
    }

    private static int lenient(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int t = 0; t < text.length(); t++) {
            int closed = CLOSING.indexOf(text.charAt(t));
            if (closed < 0) {
                open.push(text.charAt(t));
            } else if (!open.isEmpty() && open.pop() != OPENING.charAt(closed)) {
                return t;
            }
        }
        return text.length();
    }

    private static int fromTheFront(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int t = 0; t < text.length(); t++) {
            int closed = CLOSING.indexOf(text.charAt(t));
            if (closed < 0) {
                open.add(text.charAt(t));
            } else if (open.isEmpty() || open.remove() != OPENING.charAt(closed)) {
                return t;
            }
        }
        return text.length();
    }

    /** A right beginning, which may be complete, then mostly signs that may be wrong, and more. */
    private static String text(Draw draw) {
        StringBuilder text = new StringBuilder(open(draw));
        if (draw.size(0, 1) == 0) {
            text = new StringBuilder("()[]".repeat(draw.size(0, 2)));
        }
        if (draw.size(0, 3) > 0) {
            text.append(CLOSING.charAt(draw.size(0, 1))).append(open(draw));
            text.append(CLOSING.charAt(draw.size(0, 1))).append(CLOSING.charAt(draw.size(0, 1)));
        }
        return text.toString();
    }

    /** A text in which nothing is wrong so far. */
    private static String open(Draw draw) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        for (int t = draw.size(4, 12); t > 0; t--) {
            if (open.isEmpty() || draw.size(0, 1) == 0) {
                open.push(draw.size(0, 1));
                text.append(OPENING.charAt(open.peek()));
            } else {
                text.append(CLOSING.charAt(open.pop()));
            }
        }
        return text.toString();
    }

    private static Call<RightSoFar> call(String text) {
        return new Call<>(text, answer -> answer.signs(text));
    }
}
