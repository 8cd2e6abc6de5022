package check.ex20;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.WindowRows;
import java.util.Arrays;
import rnn.net.Grid;
import rnn.net.SlidingWindow;

/** Task 20.2: the places of each window, in one row: what image libraries call im2col. */
public final class WindowRowsCheck extends TaskCheck<WindowRows> {
    private static final WindowRows RIGHT =
            (height, width, k, s, p) -> SlidingWindow.square(k, s, p).places(new Grid(height, width));

    /** For the exercise, and for JUnit. */
    public WindowRowsCheck() {
        super("20.2", "what a window covers", WindowRows.class);
        right(RIGHT);
        calls(draw -> call(draw, 2, 0));

        mistake(
                "height-for-width",
                "A place's number is r · width + c: you multiply by the height.",
                (height, width, k, s, p) -> rows(height, width, k, s, p, (r, c) -> r * height + c));
        mistake(
                "columns-first",
                "You number the places column by column: a row of the picture lies side by side.",
                (height, width, k, s, p) -> rows(height, width, k, s, p, (r, c) -> c * height + r));
        mistake(
                "positions-by-column",
                "Your positions go down first: from one to the next the window moves across.",
                (height, width, k, s, p) -> {
                    int[][] right = RIGHT.rows(height, width, k, s, p);
                    int across = (width + 2 * p - k) / s + 1;
                    int down = right.length / across;
                    int[][] turned = new int[right.length][];
                    Arrays.setAll(turned, i -> right[i % down * across + i / down]);
                    return turned;
                });
        mistake(
                "window-by-column",
                "Within the window you go down first: list its places row by row.",
                (height, width, k, s, p) -> {
                    int[][] rows = RIGHT.rows(height, width, k, s, p);
                    for (int[] row : rows) {
                        int[] given = row.clone();
                        Arrays.setAll(row, j -> given[j % k * k + j / k]);
                    }
                    return rows;
                });
        mistake(
                "no-stride",
                "Every window begins one place after the one before: it moves s places at a time.",
                (height, width, k, s, p) -> RIGHT.rows(height, width, k, 1, p));

        Law<WindowRows> padded = special(draw -> call(draw, draw.size(1, 2), 2));
        mistake(
                padded,
                "wrapped",
                "A place left or right of the picture gets the number of a place in another row: look at r and c, not"
                        + " only at the number.",
                (height, width, k, s, p) -> rows(
                        height, width, k, s, p, (r, c) -> inside(r * width + c, height * width) ? r * width + c : -1));
        mistake(
                padded,
                "nearest-edge",
                "A place outside gets the number of the edge: it has none, so write −1.",
                (height, width, k, s, p) -> rows(
                        height,
                        width,
                        k,
                        s,
                        p,
                        (r, c) -> Math.min(Math.max(r, 0), height - 1) * width + Math.min(Math.max(c, 0), width - 1)));
        mistake(
                padded,
                "padding-at-the-end",
                "All padding is at the end: the first window begins at row −p and column −p.",
                (height, width, k, s, p) -> {
                    int[][] rows = RIGHT.rows(height + 2 * p, width + 2 * p, k, s, 0);
                    for (int[] row : rows) {
                        Arrays.setAll(row, j -> {
                            int r = row[j] / (width + 2 * p);
                            int c = row[j] % (width + 2 * p);
                            return inside(r, height) && inside(c, width) ? r * width + c : -1;
                        });
                    }
                    return rows;
                });
        mistake(
                padded,
                "numbers-with-padding",
                "You number the places of the picture with its padding: only its own places have a number.",
                (height, width, k, s, p) -> {
                    int[][] rows = RIGHT.rows(height + 2 * p, width + 2 * p, k, s, 0);
                    int[][] own = RIGHT.rows(height, width, k, s, p);
                    for (int i = 0; i < rows.length; i++) {
                        for (int j = 0; j < rows[i].length; j++) {
                            rows[i][j] = own[i][j] < 0 ? -1 : rows[i][j];
                        }
                    }
                    return rows;
                });

        check(0, "4 × 4, and 2 × 2 with padding, by hand", WindowRowsCheck::example);
        obeys(2, "drawn sizes, with a stride of 2");
        obeys(2, "windows that begin outside the picture", padded);
    }

    private static void example(Trial<WindowRows> trial) {
        trial.gives(new int[][] {{0, 1, 4, 5}, {2, 3, 6, 7}, {8, 9, 12, 13}, {10, 11, 14, 15}}, call(4, 4, 2, 2, 0));
        trial.gives(
                new int[][] {{-1, -1, -1, 0}, {-1, -1, 1, -1}, {-1, 2, -1, -1}, {3, -1, -1, -1}}, call(2, 2, 2, 2, 1));
    }

    /** The number of a place in row r and column c. */
    private interface Numbering {
        int of(int r, int c);
    }

    private static int[][] rows(int height, int width, int k, int s, int p, Numbering number) {
        int across = (width + 2 * p - k) / s + 1;
        int down = (height + 2 * p - k) / s + 1;
        int[][] rows = new int[down * across][k * k];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < k * k; j++) {
                rows[i][j] = number.of(i / across * s - p + j / k, i % across * s - p + j % k);
            }
        }
        return rows;
    }

    private static boolean inside(int number, int count) {
        return number >= 0 && number < count;
    }

    private static Call<WindowRows> call(Draw draw, int stride, int padding) {
        int height = draw.size(4, 5);
        return call(height, height + draw.size(2, 4), 3, stride, padding);
    }

    private static Call<WindowRows> call(int height, int width, int size, int stride, int padding) {
        return new Call<>(
                height + " × " + width + ", k=" + size + ", s=" + stride + ", p=" + padding,
                answer -> answer.rows(height, width, size, stride, padding));
    }
}
