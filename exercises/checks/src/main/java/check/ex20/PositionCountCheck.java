package check.ex20;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.PositionCount;
import java.util.stream.IntStream;

/** Task 20.1: ⌊(n + 2p − k) / s⌋ + 1. */
public final class PositionCountCheck extends TaskCheck<PositionCount> {
    private static final PositionCount RIGHT =
            (n, k, s, p) -> isWindow(k, s, p) && n + 2 * p >= k ? (n + 2 * p - k) / s + 1 : 0;

    private static final int WINDOWS = 12;

    /** For the exercise, and for JUnit. */
    public PositionCountCheck() {
        super("20.1", "how many positions", PositionCount.class);
        right(RIGHT);
        calls(draw -> {
            int[][] windows = IntStream.range(0, WINDOWS)
                    .mapToObj(i -> {
                        int k = draw.size(2, 7);
                        return new int[] {draw.size(7, 40), k, draw.size(1, 4), draw.size(0, k - 1)};
                    })
                    .toArray(int[][]::new);
            windows[0] = new int[] {32, 5, 2, 2};
            windows[1] = new int[] {draw.size(5, 9), 1, draw.size(1, 3), 0};
            return call(WINDOWS + " windows", windows);
        });

        mistake(
                "one-too-few",
                "The first position is missing: after (n + 2p − k) / s moves there is one position more than moves.",
                (n, k, s, p) -> Math.max(0, RIGHT.positions(n, k, s, p) - 1));
        mistake(
                "padding-once",
                "The padding counts once: it is added at both ends.",
                (n, k, s, p) -> RIGHT.positions(n + p, k, s, 0));
        mistake(
                "no-padding",
                "The padding is missing: with it a side has n + 2p places.",
                (n, k, s, p) -> RIGHT.positions(n, k, s, 0));
        mistake(
                "no-stride",
                "The window moves s places at a time: divide by the stride.",
                (n, k, s, p) -> RIGHT.positions(n, k, 1, p));
        mistake(
                "rounded-up",
                "You round up, so the last window hangs over the end: round down.",
                (n, k, s, p) -> (n + 2 * p - k + s - 1) / s + 1);
        mistake(
                "size-left-out",
                "The window's own size is missing: its last position begins k places before the end.",
                (n, k, s, p) -> (n + 2 * p - 1) / s + 1);
        mistake(
                "divided-too-late",
                "The 1 is divided by the stride, too: add it after the division.",
                (n, k, s, p) -> (n + 2 * p - k + 1) / s);

        Law<PositionCount> fits = special(draw -> call(
                "windows that fit exactly, or do not by one place",
                new int[][] {{4, 4, 3, 0}, {3, 4, 3, 0}, {1, 5, 4, 1}, {2, 5, 2, 1}, {3, 5, 2, 1}, {1, 3, 1, 1}}));
        Law<PositionCount> senseless = special(draw -> call(
                "a size of 0, a stride of 0, a padding of −1, a padding as large as the window",
                new int[][] {{8, 0, 1, 0}, {8, 3, 0, 1}, {8, 3, 1, -1}, {8, 3, 1, 3}, {8, 3, 1, 2}}));
        mistake(
                fits,
                "rounded-to-zero",
                "(n + 2p − k) / s of a negative number rounds towards 0 in Java, and the window seems to fit: look"
                        + " first whether it does.",
                (n, k, s, p) -> (n + 2 * p - k) / s + 1);
        mistake(
                fits,
                "exact-refused",
                "A window that fills the side to the last place has one position.",
                (n, k, s, p) -> n + 2 * p > k ? RIGHT.positions(n, k, s, p) : 0);
        mistake(
                senseless,
                "wide-padding",
                "With a padding of k or more, a window would see nothing of the picture: return 0.",
                (n, k, s, p) -> p >= k && s > 0 && k > 0 ? (n + 2 * p - k) / s + 1 : RIGHT.positions(n, k, s, p));

        check(0, "four sides by hand", PositionCountCheck::example);
        obeys(1, "drawn windows");
        obeys(1, "windows that do not fit", fits);
        obeys(1, "sizes that make no sense", senseless);
    }

    private static void example(Trial<PositionCount> trial) {
        trial.gives(
                new int[] {2, 16, 2, 0},
                call("by hand", new int[][] {{4, 2, 2, 0}, {32, 5, 2, 2}, {5, 2, 2, 0}, {2, 5, 2, 1}}));
    }

    private static boolean isWindow(int k, int s, int p) {
        return k > 0 && s > 0 && p >= 0 && p < k;
    }

    private static Call<PositionCount> call(String what, int[][] windows) {
        return new Call<>(what, answer -> IntStream.range(0, windows.length)
                .map(i -> answer.positions(windows[i][0], windows[i][1], windows[i][2], windows[i][3]))
                .toArray());
    }
}
