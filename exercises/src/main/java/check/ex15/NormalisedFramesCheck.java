package check.ex15;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.NormalisedFrames;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 15.4: mean and deviation of the real frames, column by column. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class NormalisedFramesCheck {
    /** How the numbers of one column become others: all rows, and how many are real. */
    private interface Column {
        double[] of(double[] column, int F);
    }

    private static final NormalisedFrames RIGHT =
            (x, F) -> columns(x, F, (column, real) -> normalised(column, real, real, real, 1e-4));

    private static final List<Mistake<NormalisedFrames>> MISTAKES = List.of(
            new Mistake<>(
                    "The padding is part of the mean and of the deviation, and is changed itself: only the first F frames"
                            + " count.",
                    (x, F) -> columns(
                            x,
                            F,
                            (column, real) -> normalised(column, column.length, column.length, column.length, 1e-4))),
            new Mistake<>(
                    "The padding is part of the mean and of the deviation: only the first F frames count.",
                    (x, F) -> columns(
                            x, F, (column, real) -> normalised(column, column.length, column.length, real, 1e-4))),
            new Mistake<>(
                    "The padding does not stay 0: rows from F on are left alone.",
                    (x, F) -> columns(x, F, (column, real) -> normalised(column, real, real, column.length, 1e-4))),
            new Mistake<>(
                    "The squares are divided by F − 1: here they are divided by F.",
                    (x, F) -> columns(
                            x, F, (column, real) -> normalised(column, real, Math.max(1, real - 1), real, 1e-4))),
            new Mistake<>(
                    "You divide by the variance; its root, the deviation, is meant.",
                    (x, F) -> columns(x, F, (column, real) -> byVariance(column, real))),
            new Mistake<>(
                    "The mean is taken off, but nothing is divided by the deviation.",
                    (x, F) -> columns(
                            x, F, (column, real) -> normalised(column, real, real, real, Double.POSITIVE_INFINITY))),
            new Mistake<>(
                    "Each frame is normalised by itself: mean and deviation are of a column, over time.",
                    (x, F) -> perFrame(x, F)));

    private static final List<Mistake<NormalisedFrames>> MISTAKES_WHERE_STILL = List.of(new Mistake<>(
            "A column that never changes has deviation 0, and 0 / 0 is NaN: divide by at least 0.0001.",
            (x, F) -> columns(x, F, (column, real) -> normalised(column, real, real, real, 0))));

    private static final Law<NormalisedFrames> LAW = new Law<>(RIGHT, MISTAKES, draw -> {
        int F = draw.size(4, 7);
        return call(frames(draw, F + draw.size(2, 5), F, draw.size(2, 4)), F);
    });
    private static final Law<NormalisedFrames> FULL = new Law<>(RIGHT, MISTAKES, draw -> {
        int F = draw.size(4, 7);
        return call(frames(draw, F, F, 3), F);
    });
    private static final Law<NormalisedFrames> STILL = new Law<>(RIGHT, MISTAKES_WHERE_STILL, draw -> {
        INDArray x = frames(draw, 7, 5, 3);
        for (int t = 0; t < 5; t++) {
            x.putScalar(new int[] {t, 1}, 2); // silence in one band
        }
        return call(x, 5);
    });

    private static double[] normalised(double[] column, int ofMean, int ofSquares, int changed, double least) {
        double mean = 0;
        for (int t = 0; t < ofMean; t++) {
            mean += column[t] / ofMean;
        }
        double squares = 0;
        for (int t = 0; t < ofMean; t++) {
            squares += (column[t] - mean) * (column[t] - mean) / ofSquares;
        }
        double divisor = least == Double.POSITIVE_INFINITY ? 1 : Math.max(Math.sqrt(squares), least);
        double[] result = column.clone();
        for (int t = 0; t < changed; t++) {
            result[t] = (column[t] - mean) / divisor;
        }
        return result;
    }

    private static double[] byVariance(double[] column, int real) {
        double[] once = normalised(column, real, real, real, 1e-4);
        double[] centred = normalised(column, real, real, real, Double.POSITIVE_INFINITY);
        double[] result = column.clone();
        for (int t = 0; t < real; t++) {
            double deviation = once[t] == 0 ? 1 : centred[t] / once[t];
            result[t] = once[t] / deviation;
        }
        return result;
    }

    private static INDArray perFrame(INDArray x, int F) {
        INDArray y = x.dup();
        for (int t = 0; t < F; t++) {
            double[] row = x.getRow(t).toDoubleVector();
            y.putRow(
                    t,
                    Nd4j.createFromArray(normalised(row, row.length, row.length, row.length, 1e-4))
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

    /** For JUnit. */
    NormalisedFramesCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("two frames and a padded one by hand")
    void equalsHandArithmetic(Trial<NormalisedFrames> trial) {
        // column 0: mean 4, deviation 1; column 1: mean 5, deviation 3
        INDArray x = Nd4j.createFromArray(new float[][] {{3, 2}, {5, 8}, {0, 0}});
        trial.gives(Nd4j.createFromArray(new float[][] {{-1, -1}, {1, 1}, {0, 0}}), call(x, 2), LAW);
    }

    @Test
    @Order(2)
    @Points(1)
    @DisplayName("random frames with padding")
    void leavesThePaddingOut(Trial<NormalisedFrames> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("random frames without padding")
    void normalisesEachColumn(Trial<NormalisedFrames> trial) {
        trial.obeys(FULL);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("a band in which nothing happens")
    void survivesSilence(Trial<NormalisedFrames> trial) {
        trial.obeys(STILL);
    }

    @Test
    @Order(5)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<NormalisedFrames> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
