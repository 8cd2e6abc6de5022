package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.MaskedMean;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 6.2: L = Σ m ℓ / Σ m, whatever stands in the padding. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class MaskedMeanCheck {
    private static final MaskedMean RIGHT = (losses, mask) -> sum(Batch.with(losses, mask, 0)) / sum(mask);

    private static final List<Mistake<MaskedMean>> MISTAKES = List.of(
            new Mistake<>(
                    "The mean is taken over all cells, the padding too.",
                    (losses, mask) -> sum(losses) / mask.length()),
            new Mistake<>(
                    "The sum leaves the padding out, but the division counts it: divide by the real cells.",
                    (losses, mask) -> sum(losses.mul(mask)) / mask.length()),
            new Mistake<>(
                    "This is the sum over the real cells, not their mean.", (losses, mask) -> sum(losses.mul(mask))),
            new Mistake<>(
                    "This is the mean of the sequences' means: a short sequence counts as much as a long one. Add up first, divide once.",
                    (losses, mask) -> sum(losses.mul(mask).sum(0).div(mask.sum(0))) / mask.size(1)),
            new Mistake<>(
                    "This is the mean of the steps' means: add up first, divide once.",
                    (losses, mask) -> sum(losses.mul(mask).sum(1).div(mask.sum(1))) / mask.size(0)),
            new Mistake<>(
                    "The mask is used the wrong way round: this is the mean of the padding.",
                    (losses, mask) -> sum(losses.mul(mask.rsub(1))) / sum(mask.rsub(1))),
            new Mistake<>(
                    "The sum is kept in an int, which cuts the decimals off: use a double.",
                    (losses, mask) -> whole(sum(losses.mul(mask)), sum(mask))),
            new Mistake<>(
                    "The sum is kept in an int, which cuts the decimals off: use a double.",
                    (losses, mask) -> (int) sum(losses.mul(mask)) / sum(mask)),
            new Mistake<>(
                    "The sum is kept in an int, which cuts the decimals off: use a double.",
                    (losses, mask) -> whole(cut(losses, mask), sum(mask))),
            new Mistake<>(
                    "The sum is kept in an int, which cuts the decimals off: use a double.",
                    (losses, mask) -> cut(losses, mask) / sum(mask)),
            new Mistake<>(
                    "1 / count is a division of whole numbers and gives 0: divide the sum, a double, by the count.",
                    (losses, mask) -> 0.0),
            new Mistake<>(
                    "The sum is divided by T, the steps: divide by the number of real cells.",
                    (losses, mask) -> sum(losses.mul(mask)) / mask.size(0)),
            new Mistake<>(
                    "The sum is divided by N, the sequences: divide by the number of real cells.",
                    (losses, mask) -> sum(losses.mul(mask)) / mask.size(1)),
            new Mistake<>(
                    "The sum counts the padding, the division does not: leave the padding out of the sum.",
                    (losses, mask) -> sum(losses) / sum(mask)));

    private static final List<Mistake<MaskedMean>> MISTAKES_WHERE_NAN = List.of(new Mistake<>(
            "0 times NaN is NaN: leave the padding out of the sum instead of multiplying it by 0.",
            (losses, mask) -> sum(losses.mul(mask)) / sum(mask)));

    private static final Law<MaskedMean> LAW = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 0.25));
    private static final Law<MaskedMean> NAN = new Law<>(RIGHT, MISTAKES_WHERE_NAN, draw -> call(draw, Double.NaN));
    private static final Law<MaskedMean> FULL = new Law<>(RIGHT, MISTAKES, draw -> {
        INDArray losses = draw.normal(draw.size(2, 4), draw.size(2, 4));
        return call(losses, Nd4j.onesLike(losses));
    });

    /** The sum over the real cells with its decimals cut off after each of them. */
    private static int cut(INDArray losses, INDArray mask) {
        int sum = 0;
        for (int i = 0; i < mask.length(); i++) {
            sum = (int) (sum + (mask.getDouble(i) > 0 ? losses.getDouble(i) : 0));
        }
        return sum;
    }

    private static int whole(double sum, double count) {
        int whole = (int) sum;
        return whole / (int) count;
    }

    private static double sum(INDArray numbers) {
        return numbers.sumNumber().doubleValue();
    }

    private static Call<MaskedMean> call(Draw draw, double inPadding) {
        INDArray mask = Batch.mask(draw, draw.size(3, 6), draw.size(3, 5));
        int T = (int) mask.size(0);
        int N = (int) mask.size(1);
        return call(Batch.with(draw.normal(T, N).add(2), mask, inPadding), mask);
    }

    private static Call<MaskedMean> call(INDArray losses, INDArray mask) {
        return new Call<>("T=" + mask.size(0) + ", N=" + mask.size(1), answer -> answer.mean(losses, mask));
    }

    /** For JUnit. */
    MaskedMeanCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<MaskedMean> trial) {
        INDArray losses = Nd4j.createFromArray(new float[][] {{2, 2}, {1, 9}, {3, 9}});
        INDArray mask = Nd4j.createFromArray(new float[][] {{1, 1}, {1, 0}, {1, 0}});
        // (2 + 1 + 3 + 2) / 4
        trial.gives(2.0, call(losses, mask), LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random batches of several sizes")
    void equalsTheEquation(Trial<MaskedMean> trial) {
        trial.obeys(LAW);
        trial.obeys(FULL);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("NaN in the padding")
    void paddingMayHoldAnything(Trial<MaskedMean> trial) {
        trial.obeys(NAN);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<MaskedMean> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
