package check.ex15;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.NormalisedFrames;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Task 15.4: mean and deviation of the real frames, column by column. */
public final class NormalisedFramesCheck extends TaskCheck<NormalisedFrames> {
    private static final NormalisedFrames RIGHT = by(NormalisedFramesCheck::floored);

    /** For the exercise, and for JUnit. */
    public NormalisedFramesCheck() {
        super("15.4", "mend a normalisation", NormalisedFrames.class);
        right(RIGHT);
        calls(draw -> {
            int F = draw.size(4, 7);
            return call(frames(draw, F + draw.size(2, 5), F, draw.size(2, 4)), F);
        });

        mistake(
                "as-found",
                "The padding is part of the mean and of the deviation, and is changed itself: only the first F frames"
                        + " count.",
                (x, F) -> columns(
                        x,
                        F,
                        (column, real) -> normalised(
                                column, column.length, column.length, column.length, NormalisedFramesCheck::floored)));
        mistake(
                "mean-of-padding",
                "The padding is part of the mean and of the deviation: only the first F frames count.",
                (x, F) -> columns(
                        x,
                        F,
                        (column, real) -> normalised(
                                column, column.length, column.length, real, NormalisedFramesCheck::floored)));
        mistake(
                "padding-changed",
                "The padding does not stay 0: rows from F on are left alone.",
                (x, F) -> columns(
                        x,
                        F,
                        (column, real) ->
                                normalised(column, real, real, column.length, NormalisedFramesCheck::floored)));
        mistake(
                "one-less",
                "You divide the squares by F − 1: divide them by F.",
                (x, F) -> columns(
                        x,
                        F,
                        (column, real) ->
                                normalised(column, real, Math.max(1, real - 1), real, NormalisedFramesCheck::floored)));
        mistake(
                "variance",
                "You divide by the variance: divide by its root, the deviation.",
                by(deviation -> deviation * deviation));
        mistake("mean-only", "You subtract the mean, but do not divide by the deviation.", by(deviation -> 1));
        mistake(
                "each-frame",
                "You normalise each frame by itself: take the mean and deviation of each column, over time.",
                (x, F) -> perFrame(x, F));
        mistake(
                "divided-by-t",
                "Your sums run over the F real frames, but you divide them by T: divide them by F.",
                (x, F) -> columns(x, F, NormalisedFramesCheck::dividedByT));
        mistake(
                "squares-of-padding",
                "The mean is right, but the deviation still counts the padding.",
                (x, F) -> columns(x, F, NormalisedFramesCheck::squaresOfPadding));
        mistake(
                "squares-by-t",
                "The mean is right, but you divide the squares by T: divide them by F.",
                (x, F) -> columns(
                        x,
                        F,
                        (column, real) ->
                                normalised(column, real, column.length, real, NormalisedFramesCheck::floored)));
        mistake(
                "mean-stays",
                "You divide each column by its deviation, but do not subtract its mean.",
                (x, F) -> columns(x, F, NormalisedFramesCheck::meanStays));
        mistake(
                "all-columns",
                "You use one mean and one deviation for all columns: each column has its own.",
                NormalisedFramesCheck::ofAllColumns);
        mistake(
                "added-much-under-the-root",
                "Your divisor is never below 0.01: is 0.0001 under the root? Take the root first, then the larger of it and 0.0001.",
                by(deviation -> Math.sqrt(deviation * deviation + 1e-4)));
        mistake(
                "sum-of-squares",
                "You add the squares but do not divide by F: the variance is their mean.",
                (x, F) -> columns(
                        x, F, (column, real) -> normalised(column, real, 1, real, NormalisedFramesCheck::floored)));

        Law<NormalisedFrames> full = law(draw -> {
            int F = draw.size(4, 7);
            return call(frames(draw, F, F, 3), F);
        });

        Law<NormalisedFrames> still = special(draw -> {
            INDArray x = frames(draw, 7, 5, 4);
            INDArray hum = draw.normal(5, 2);
            for (int t = 0; t < 5; t++) {
                x.putScalar(new int[] {t, 1}, 2); // silence in one band
                x.putScalar(new int[] {t, 2}, 3e-4 * hum.getDouble(t, 0)); // a deviation above the least divisor
                x.putScalar(new int[] {t, 3}, 2e-5 * hum.getDouble(t, 1)); // and one below it
            }
            return call(x, 5);
        });
        mistake(
                still,
                "silence",
                "A column that never changes has deviation 0, and 0 / 0 is NaN: divide by at least 0.0001.",
                by(deviation -> deviation));
        mistake(
                still,
                "floor-under-the-root",
                "Your divisor is never below 0.01: is 0.0001 under the root? Take the root first, then the larger of it and 0.0001.",
                by(deviation -> Math.max(deviation, 0.01)));
        mistake(
                still,
                "added",
                "You add 0.0001 to the deviation: the divisor is the larger of the two, max(σ, 0.0001).",
                by(deviation -> deviation + 1e-4));
        mistake(
                still,
                "added-under-the-root",
                "You add something to the variance before the root: the divisor is the larger of two numbers, max(σ, 0.0001).",
                by(deviation -> Math.sqrt(deviation * deviation + 1e-8)));
        mistake(
                still,
                "lower-floor",
                "You divide by deviations below 0.0001: the divisor must be at least 0.0001, in every column.",
                by(deviation -> Math.max(deviation, 1e-8)));
        mistake(
                still,
                "higher-floor",
                "Your smallest divisor is 0.001: it must be 0.0001.",
                by(deviation -> Math.max(deviation, 1e-3)));
        mistake(
                still,
                "one-where-small",
                "You divide by 1 where the deviation is small: divide by 0.0001 there.",
                by(deviation -> deviation < 1e-4 ? 1 : deviation));

        check(0, "two frames and a padded one by hand", NormalisedFramesCheck::equalsHandArithmetic);
        obeys(1, "random frames with padding");
        obeys(1, "random frames without padding", full);
        obeys(1, "bands in which nothing happens, or hardly anything", still);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<NormalisedFrames> trial) {
        // column 0: mean 4, deviation 1; column 1: mean 5, deviation 3
        INDArray x = Nd4j.createFromArray(new float[][] {{3, 2}, {5, 8}, {0, 0}});
        trial.gives(Nd4j.createFromArray(new float[][] {{-1, -1}, {1, 1}, {0, 0}}), call(x, 2));
    }

    /** How the numbers of one column change, given all its rows and the number of real ones. */
    private interface Column {
        double[] of(double[] column, int F);
    }

    private static double floored(double deviation) {
        return Math.max(deviation, 1e-4);
    }

    /** Right, except for the divisor, which is made from the deviation. */
    private static NormalisedFrames by(DoubleUnaryOperator divisor) {
        return (x, F) -> columns(x, F, (column, real) -> normalised(column, real, real, real, divisor));
    }

    private static double[] normalised(
            double[] column, int ofMean, int ofSquares, int changed, DoubleUnaryOperator divisor) {
        double mean = 0;
        for (int t = 0; t < ofMean; t++) {
            mean += column[t] / ofMean;
        }
        double squares = 0;
        for (int t = 0; t < ofMean; t++) {
            squares += (column[t] - mean) * (column[t] - mean) / ofSquares;
        }
        double by = divisor.applyAsDouble(Math.sqrt(squares));
        double[] result = column.clone();
        for (int t = 0; t < changed; t++) {
            result[t] = (column[t] - mean) / by;
        }
        return result;
    }

    private static double[] dividedByT(double[] column, int real) {
        double share = (double) real / column.length;
        double[] centred = normalised(column, real, real, real, deviation -> 1);
        double mean = (column[0] - centred[0]) * share;
        double squares = 0;
        for (int t = 0; t < real; t++) {
            squares += (column[t] - mean) * (column[t] - mean) / column.length;
        }
        return scaled(column, real, mean, Math.sqrt(squares));
    }

    private static double[] squaresOfPadding(double[] column, int real) {
        double mean = column[0] - normalised(column, real, real, real, deviation -> 1)[0];
        double squares = 0;
        for (double number : column) {
            squares += (number - mean) * (number - mean) / column.length;
        }
        return scaled(column, real, mean, Math.sqrt(squares));
    }

    private static double[] meanStays(double[] column, int real) {
        double[] once = normalised(column, real, real, real, NormalisedFramesCheck::floored);
        double deviation = normalised(column, real, real, real, one -> 1)[0] / once[0];
        return scaled(column, real, 0, deviation);
    }

    private static double[] scaled(double[] column, int real, double mean, double deviation) {
        double[] result = column.clone();
        for (int t = 0; t < real; t++) {
            result[t] = (column[t] - mean) / floored(deviation);
        }
        return result;
    }

    private static INDArray ofAllColumns(INDArray x, int F) {
        INDArray real = x.get(NDArrayIndex.interval(0, F), NDArrayIndex.all());
        INDArray y = x.dup();
        y.get(NDArrayIndex.interval(0, F), NDArrayIndex.all())
                .subi(real.meanNumber())
                .divi(floored(real.stdNumber(false).doubleValue()));
        return y;
    }

    private static INDArray perFrame(INDArray x, int F) {
        INDArray y = x.dup();
        for (int t = 0; t < F; t++) {
            double[] row = x.getRow(t).toDoubleVector();
            y.putRow(
                    t,
                    Nd4j.createFromArray(
                                    normalised(row, row.length, row.length, row.length, NormalisedFramesCheck::floored))
                            .castTo(x.dataType()));
        }
        return y;
    }

    private static INDArray columns(INDArray x, int F, Column column) {
        INDArray y = x.dup();
        for (int d = 0; d < x.columns(); d++) {
            double[] result = column.of(x.getColumn(d).toDoubleVector(), F);
            for (int t = 0; t < result.length; t++) {
                y.putScalar(new int[] {t, d}, result[t]);
            }
        }
        return y;
    }

    private static INDArray frames(Draw draw, int T, int F, int D) {
        INDArray x = draw.scaled(2, T, D).add(3);
        for (int t = F; t < T; t++) {
            for (int d = 0; d < D; d++) {
                x.putScalar(new int[] {t, d}, 0);
            }
        }
        return x;
    }

    private static Call<NormalisedFrames> call(INDArray x, int F) {
        return new Call<>("T=" + x.rows() + ", D=" + x.columns() + ", F=" + F, answer -> answer.of(x, F));
    }
}
