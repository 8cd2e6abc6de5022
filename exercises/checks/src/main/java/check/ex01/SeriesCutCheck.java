package check.ex01;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.SeriesCut;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 1.3: row n = x_n … x_{n+T-1}, and the answer x_{n+T}. */
public final class SeriesCutCheck extends TaskCheck<SeriesCut> {
    private static final SeriesCut RIGHT =
            (series, T) -> cut(series, (int) series.length() - T, T + 1, (n, i) -> n + i);

    /** For the exercise, and for JUnit. */
    public SeriesCutCheck() {
        super("1.3", "windows", SeriesCut.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 4), draw.size(10, 14)));

        mistake(
                "answer-shown",
                "The answer is the window's own last value: the window already shows it.",
                (series, T) -> cut(series, (int) series.length() - T, T + 1, (n, i) -> n + Math.min(i, T - 1)));
        mistake(
                "one-too-few",
                "The last window is missing: the last value of the series is an answer too.",
                (series, T) -> cut(series, (int) series.length() - T - 1, T + 1, (n, i) -> n + i));
        mistake(
                "no-overlap",
                "The windows do not overlap: each begins one value after the one before, not T values.",
                (series, T) -> cut(series, (int) (series.length() - 1) / T, T + 1, (n, i) -> T * n + i));
        mistake(
                "rows-apart",
                "The windows do not overlap: each begins one value after the one before, not T + 1 values.",
                (series, T) -> cut(series, (int) series.length() / (T + 1), T + 1, (n, i) -> (T + 1) * n + i));
        mistake(
                "answer-first",
                "The answer is in the first column: it belongs in the last.",
                (series, T) -> cut(series, (int) series.length() - T, T + 1, (n, i) -> n + (i == 0 ? T : i - 1)));
        mistake(
                "backwards",
                "The windows run backwards: the oldest value comes first.",
                (series, T) -> cut(series, (int) series.length() - T, T + 1, (n, i) -> i == T ? n + T : n + T - 1 - i));
        mistake(
                "no-answer",
                "The answers are missing: each row has T values and then the answer.",
                (series, T) -> cut(series, (int) series.length() - T, T, (n, i) -> n + i));
        mistake(
                "answer-within-window",
                "A row holds T values with its answer among them: it needs T values and then the answer.",
                (series, T) -> cut(series, (int) series.length() - T + 1, T, (n, i) -> n + i));
        mistake(
                "answer-late",
                "The answer comes from one value too late: it is the value right after the window.",
                (series, T) -> cut(series, (int) series.length() - T - 1, T + 1, (n, i) -> n + (i == T ? T + 1 : i)));
        mistake(
                "one-row-too-many",
                "You read past the end of the series: there are R − T rows, each begins one value after the one before, and row n reads x_n to x_{n+T}.",
                (series, T) -> cut(series, (int) series.length() - T + 1, T + 1, (n, i) -> n + i));
        mistake(
                "one-row-too-many-in-an-array",
                "You read past the end of the series: there are R − T rows, each begins one value after the one before, and row n reads x_n to x_{n+T}.",
                (series, T) -> cutFloats(series, (int) series.length() - T + 1, T));
        mistake("last-row-empty", "The last row stays empty: n runs from 0 to R − T − 1.", (series, T) -> {
            INDArray rows = RIGHT.windows(series, T);
            rows.getRow(rows.size(0) - 1).assign(0);
            return rows;
        });
        mistake("answer-column-empty", "The last column stays empty: it holds the answer, x_{n+T}.", (series, T) -> {
            INDArray rows = RIGHT.windows(series, T);
            rows.getColumn(T).assign(0);
            return rows;
        });
        mistake(
                "same-window",
                "Every row holds the first window: row n must begin at x_n.",
                (series, T) -> cut(series, (int) series.length() - T, T + 1, (n, i) -> i));
        mistake(
                "first-missing",
                "The first window is missing: row 0 begins at x_0.",
                (series, T) -> cut(series, (int) series.length() - T - 1, T + 1, (n, i) -> n + 1 + i));
        mistake(
                "windows-in-columns",
                "Rows and columns are swapped: each window is a row, [R−T,T+1].",
                (series, T) -> RIGHT.windows(series, T).transpose().dup());

        Law<SeriesCut> one = law(draw -> {
            int T = draw.size(3, 5);
            return call(draw, T, T + 1);
        });

        check(0, "the example worked by hand", SeriesCutCheck::equalsHandArithmetic);
        obeys(2, "random series of several lengths");
        obeys(1, "a series with a single window", one);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<SeriesCut> trial) {
        INDArray series = Nd4j.createFromArray(3f, 1f, 4f, 1f, 5f);
        INDArray expected = Nd4j.createFromArray(new float[][] {{3, 1, 4}, {1, 4, 1}, {4, 1, 5}});
        trial.gives(expected, new Call<>("R=5, T=2", answer -> answer.windows(series, 2)));
    }

    private interface Place {
        int of(int row, int column);
    }

    private static INDArray cut(INDArray series, int rows, int columns, Place place) {
        INDArray result = Nd4j.create(rows, columns);
        for (int n = 0; n < rows; n++) {
            for (int i = 0; i < columns; i++) {
                result.putScalar(n, i, series.getDouble(place.of(n, i)));
            }
        }
        return result;
    }

    /** The same windows from a plain array, whose exceptions use other words. */
    private static INDArray cutFloats(INDArray series, int rows, int T) {
        float[] values = series.toFloatVector();
        float[][] result = new float[rows][T + 1];
        for (int n = 0; n < rows; n++) {
            for (int i = 0; i <= T; i++) {
                result[n][i] = values[n + i];
            }
        }
        return Nd4j.createFromArray(result);
    }

    private static Call<SeriesCut> call(Draw draw, int T, int R) {
        INDArray series = draw.normal(R);
        return new Call<>("R=" + R + ", T=" + T, answer -> answer.windows(series, T));
    }
}
