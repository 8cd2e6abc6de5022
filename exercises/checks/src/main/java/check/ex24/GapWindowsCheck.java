package check.ex24;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import contract.GapWindows;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 24.2: windows and their answers by row, none across a gap. */
public final class GapWindowsCheck extends TaskCheck<GapWindows> {
    private static final GapWindows RIGHT =
            (gaps, T, h) -> windows(gaps, T, h, first -> isWhole(gaps, first + 1, first + T - 1 + h));

    private interface Rule {
        boolean takes(int first);
    }

    /** For the exercise, and for JUnit. */
    public GapWindowsCheck() {
        super("24.2", "windows that cross no gap", GapWindows.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 4), draw.size(2, 3)));

        mistake(
                "ignores-gaps",
                "A window that crosses a gap pairs values that were never neighbours: leave it out.",
                (gaps, T, h) -> windows(gaps, T, h, first -> true));
        mistake(
                "window-alone",
                "You look for gaps within the window alone: there must be none on the way to the answer, either.",
                (gaps, T, h) -> windows(gaps, T, h, first -> isWhole(gaps, first + 1, first + T - 1)));
        mistake(
                "way-alone",
                "You look for gaps between the window and its answer alone: there must be none within the window, either.",
                (gaps, T, h) -> windows(gaps, T, h, first -> isWhole(gaps, first + T, first + T - 1 + h)));
        mistake(
                "first-refused",
                "You refuse a window that begins right after a gap: the mark says what is missing before that row, and"
                        + " nothing is missing behind it.",
                (gaps, T, h) -> windows(gaps, T, h, first -> isWhole(gaps, first, first + T - 1 + h)));
        mistake(
                "one-ahead",
                "Your answer is the row behind the window: it lies h rows after the window's last row.",
                (gaps, T, h) -> RIGHT.rows(gaps, T, 1));
        mistake(
                "from-first",
                "Your answer lies h rows after the window's first row: count from its last one.",
                (gaps, T, h) -> RIGHT.rows(gaps, 1, h));
        mistake(
                "last-row",
                "Your second number is the window's last row: it should be the answer's.",
                (gaps, T, h) -> Arrays.stream(RIGHT.rows(gaps, T, h))
                        .map(row -> new int[] {row[0], row[0] + T - 1})
                        .toArray(int[][]::new));
        mistake(
                "side-by-side",
                "Your windows stand side by side: a window begins at every row.",
                (gaps, T, h) ->
                        windows(gaps, T, h, first -> first % T == 0 && isWhole(gaps, first + 1, first + T - 1 + h)));
        mistake(
                "last-missing",
                "The last window is missing: its answer is the last row of the series.",
                (gaps, T, h) -> {
                    int[][] all = RIGHT.rows(gaps, T, h);
                    return all.length > 0 && all[all.length - 1][1] == gaps.length - 1
                            ? Arrays.copyOf(all, all.length - 1)
                            : all;
                });

        Law<GapWindows> tooShort = special(draw -> call(new boolean[draw.size(2, 4)], 3, draw.size(2, 3)));
        mistake(tooShort, "empty-row", "Where no window fits, there is no row: return none.", (gaps, T, h) -> {
            int[][] all = RIGHT.rows(gaps, T, h);
            return all.length == 0 ? new int[1][2] : all;
        });

        check(0, "five rows by hand", trial -> {
            trial.gives(new int[][] {{0, 2}, {1, 3}, {2, 4}}, call(new boolean[5], 2, 1));
            trial.gives(new int[][] {{2, 4}}, call(new boolean[] {false, false, true, false, false}, 2, 1));
        });
        obeys(3, "drawn gaps");
        obeys(1, "series that are too short", tooShort);
    }

    private static boolean isWhole(boolean[] gaps, int from, int to) {
        return IntStream.rangeClosed(from, to).noneMatch(row -> gaps[row]);
    }

    private static int[][] windows(boolean[] gaps, int steps, int ahead, Rule rule) {
        return IntStream.rangeClosed(0, gaps.length - steps - ahead)
                .filter(rule::takes)
                .mapToObj(first -> new int[] {first, first + steps - 1 + ahead})
                .toArray(int[][]::new);
    }

    /** A stretch with several windows, a gap, one as long as a window and its way, a gap, and a last stretch. */
    private static Call<GapWindows> call(Draw draw, int steps, int ahead) {
        int whole = steps + ahead;
        int first = whole + draw.size(steps, steps + 2);
        int second = first + whole + draw.size(0, 1);
        boolean[] gaps = new boolean[second + whole + draw.size(2, 4)];
        gaps[first] = true;
        gaps[second] = true;
        return call(gaps, steps, ahead);
    }

    private static Call<GapWindows> call(boolean[] gaps, int steps, int ahead) {
        return new Call<>(
                gaps.length + " rows, T = " + steps + ", h = " + ahead,
                answer -> answer.rows(gaps.clone(), steps, ahead));
    }
}
