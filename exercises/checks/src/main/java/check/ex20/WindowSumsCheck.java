package check.ex20;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.WindowSums;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.net.Grid;
import rnn.net.SlidingWindow;

/** Task 20.3: y[i,o] = Σ_j Σ_c x[rows[i][j], c] W[j·C + c, o] + b[o]. */
public final class WindowSumsCheck extends TaskCheck<WindowSums> {
    private static final WindowSums RIGHT =
            (x, rows, W, b) -> windows(x, rows).mmul(W).addRowVector(b);

    /** For the exercise, and for JUnit. */
    public WindowSumsCheck() {
        super("20.3", "a convolution by loops", WindowSums.class);
        right(RIGHT);
        calls(draw -> call(draw, SlidingWindow.square(3, 1, 0)));

        mistake("no-bias", "The bias is missing: each output adds its own.", (x, rows, W, b) -> windows(x, rows)
                .mmul(W));
        mistake(
                "bias-each-place",
                "The bias is added once for each place or each number: it is added once for each output.",
                (x, rows, W, b) -> windows(x, rows).mmul(W).addRowVector(b.mul(W.rows())));
        mistake(
                "turned-round",
                "You turn the window round: place j of the window meets row j of the weights. Mathematics calls this a"
                        + " correlation.",
                (x, rows, W, b) -> windows(x, turned(rows)).mmul(W).addRowVector(b));
        mistake(
                "channels-first",
                "The rows of W are sorted by place, and within a place by channel: row j·C + c, not c·K + j.",
                (x, rows, W, b) -> windows(x, rows)
                        .mmul(byChannel(W, rows[0].length, x.columns()))
                        .addRowVector(b));
        mistake("first-channel", "You read the first channel alone: sum over all C.", (x, rows, W, b) -> {
            INDArray first = x.dup();
            for (int c = 1; c < x.columns(); c++) {
                first.getColumn(c).assign(0);
            }
            return RIGHT.convolve(first, rows, W, b);
        });
        mistake(
                "own-weights",
                "You read place j itself at every position: the window covers place rows[i][j].",
                (x, rows, W, b) -> {
                    int[][] same = new int[rows.length][rows[0].length];
                    for (int[] row : same) {
                        Arrays.setAll(row, j -> j);
                    }
                    return RIGHT.convolve(x, same, W, b);
                });
        mistake(
                "mean",
                "You take the mean over the window's numbers: a convolution is their sum.",
                (x, rows, W, b) -> windows(x, rows).mmul(W).div(W.rows()).addRowVector(b));
        mistake(
                "with-relu",
                "You cut off what is negative: that is the ReLU, the next layer's work.",
                (x, rows, W, b) -> Transforms.max(RIGHT.convolve(x, rows, W, b), 0));

        Law<WindowSums> padded = special(draw -> call(draw, SlidingWindow.square(3, 2, 1)));
        mistake(
                padded,
                "edge-repeated",
                "A place −1 is outside and adds nothing: you read place 0 there.",
                (x, rows, W, b) -> RIGHT.convolve(x, replaced(rows, 0), W, b));
        mistake(
                padded,
                "last-place",
                "A place −1 is outside and adds nothing: you read the last place there.",
                (x, rows, W, b) -> RIGHT.convolve(x, replaced(rows, x.rows() - 1), W, b));
        mistake(
                padded,
                "stops-outside",
                "A window that hangs over the edge still sees its other places: leave out the place −1 alone, not the"
                        + " rest.",
                (x, rows, W, b) -> {
                    int[][] cut = new int[rows.length][];
                    for (int i = 0; i < rows.length; i++) {
                        cut[i] = rows[i].clone();
                        boolean over = false;
                        for (int j = 0; j < cut[i].length; j++) {
                            over |= cut[i][j] < 0;
                            cut[i][j] = over ? -1 : cut[i][j];
                        }
                    }
                    return RIGHT.convolve(x, cut, W, b);
                });

        check(0, "three places in a line, by hand", WindowSumsCheck::example);
        obeys(2, "drawn pictures of several channels, against a product");
        obeys(2, "windows that hang over the edge", padded);
        leavesArgumentsAlone(1);
    }

    private static void example(Trial<WindowSums> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1}, {2}, {4}});
        INDArray W = Nd4j.createFromArray(new float[][] {{1, 0}, {-1, 1}});
        trial.gives(
                Nd4j.createFromArray(new float[][] {{-1, 12}, {-2, 14}, {4, 10}}),
                new Call<>(
                        "P=3, C=1, K=2, C'=2",
                        answer -> answer.convolve(
                                x.dup(),
                                new int[][] {{0, 1}, {1, 2}, {2, -1}},
                                W.dup(),
                                Nd4j.createFromArray(0f, 10))));
    }

    /** The places of each window side by side, [P',K·C]; 0 outside. */
    private static INDArray windows(INDArray x, int[][] rows) {
        int C = x.columns();
        INDArray windows = Nd4j.zeros(rows.length, rows[0].length * C);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                for (int c = 0; c < C && rows[i][j] >= 0; c++) {
                    windows.putScalar(i, j * C + c, x.getDouble(rows[i][j], c));
                }
            }
        }
        return windows;
    }

    private static INDArray byChannel(INDArray W, int K, int C) {
        INDArray sorted = W.dup();
        for (int row = 0; row < K * C; row++) {
            sorted.putRow(row, W.getRow(row % C * K + row / C));
        }
        return sorted;
    }

    private static int[][] turned(int[][] rows) {
        int[][] turned = new int[rows.length][rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                turned[i][j] = rows[i][rows[i].length - 1 - j];
            }
        }
        return turned;
    }

    private static int[][] replaced(int[][] rows, int outside) {
        int[][] replaced = new int[rows.length][rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                replaced[i][j] = rows[i][j] < 0 ? outside : rows[i][j];
            }
        }
        return replaced;
    }

    private static Call<WindowSums> call(Draw draw, SlidingWindow window) {
        Grid grid = new Grid(draw.size(4, 6), draw.size(5, 7));
        int C = draw.size(2, 3);
        int outputs = draw.size(4, 5);
        int[][] rows = window.places(grid);
        INDArray x = draw.normal(grid.places(), C);
        INDArray W = draw.normal(window.size() * C, outputs);
        INDArray b = draw.normal(outputs);
        return new Call<>(
                "P=" + grid.places() + ", C=" + C + ", P'=" + rows.length + ", C'=" + outputs,
                answer -> answer.convolve(x, rows, W, b));
    }
}
