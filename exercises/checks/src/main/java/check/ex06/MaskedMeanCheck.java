package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 6.2: L = Σ m ℓ / Σ m, whatever the padding holds. */
public final class MaskedMeanCheck extends TaskCheck<MaskedMean> {
    private static final MaskedMean RIGHT = (losses, mask) -> sum(Batch.with(losses, mask, 0)) / sum(mask);

    /** For the exercise, and for JUnit. */
    public MaskedMeanCheck() {
        super("6.2", "the masked mean", MaskedMean.class);
        right(RIGHT);
        calls(draw -> call(draw, 0.25));

        mistake(
                "all-cells",
                "You take the mean over all places, with the padding: leave the padding out.",
                (losses, mask) -> sum(losses) / mask.length());
        mistake(
                "divisor",
                "The sum leaves the padding out, but the division counts it: divide by the number of real places.",
                (losses, mask) -> sum(losses.mul(mask)) / mask.length());
        mistake(
                "sum",
                "This is the sum over the real places, not their mean.",
                (losses, mask) -> sum(losses.mul(mask)));
        mistake(
                "mean-of-means",
                "This is the mean of the sequences' means: a short sequence counts as much as a long one. Add up first, divide once.",
                (losses, mask) -> sum(losses.mul(mask).sum(0).div(mask.sum(0))) / mask.size(1));
        mistake(
                "mean-of-steps",
                "This is the mean of the steps' means: add up first, divide once.",
                (losses, mask) -> sum(losses.mul(mask).sum(1).div(mask.sum(1))) / mask.size(0));
        mistake(
                "inverted",
                "You use the mask the wrong way round: this is the mean of the padding.",
                (losses, mask) -> sum(losses.mul(mask.rsub(1))) / sum(mask.rsub(1)));
        mistake(
                "whole-number",
                "You keep the sum in an int, which cuts off the decimals: use a double.",
                (losses, mask) -> whole(sum(losses.mul(mask)), sum(mask)));
        mistake(
                "int-total",
                "You keep the sum in an int, which cuts off the decimals: use a double.",
                (losses, mask) -> (int) sum(losses.mul(mask)) / sum(mask));
        mistake(
                "int-both",
                "You keep the sum in an int, which cuts off the decimals: use a double.",
                (losses, mask) -> whole(cut(losses, mask), sum(mask)));
        mistake(
                "int-loop",
                "You keep the sum in an int, which cuts off the decimals: use a double.",
                (losses, mask) -> cut(losses, mask) / sum(mask));
        mistake(
                "one-over-count",
                "1 / count is a division of whole numbers and gives 0: divide the sum, a double, by the count.",
                (losses, mask) -> 0.0);
        mistake(
                "divided-by-steps",
                "You divide the sum by T, the number of steps: divide by the number of real places.",
                (losses, mask) -> sum(losses.mul(mask)) / mask.size(0));
        mistake(
                "divided-by-sequences",
                "You divide the sum by N, the number of sequences: divide by the number of real places.",
                (losses, mask) -> sum(losses.mul(mask)) / mask.size(1));
        mistake(
                "padding-in-sum",
                "The sum counts the padding but the division does not: leave the padding out of the sum.",
                (losses, mask) -> sum(losses) / sum(mask));

        Law<MaskedMean> nan = special(draw -> call(draw, Double.NaN));
        mistake(
                nan,
                "times-nan",
                "0 times NaN is NaN: leave the padding out of the sum instead of multiplying it by 0.",
                (losses, mask) -> sum(losses.mul(mask)) / sum(mask));

        Law<MaskedMean> full = law(draw -> {
            INDArray losses = draw.normal(draw.size(2, 4), draw.size(2, 4));
            return call(losses, Nd4j.onesLike(losses));
        });

        check(0, "the example worked by hand", MaskedMeanCheck::equalsHandArithmetic);
        check(2, "random batches of several sizes", trial -> {
            trial.obeys(law());
            trial.obeys(full);
        });
        obeys(1, "NaN in the padding", nan);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<MaskedMean> trial) {
        INDArray losses = Nd4j.createFromArray(new float[][] {{2, 2}, {1, 9}, {3, 9}});
        INDArray mask = Nd4j.createFromArray(new float[][] {{1, 1}, {1, 0}, {1, 0}});
        // (2 + 1 + 3 + 2) / 4
        trial.gives(2.0, call(losses, mask));
    }

    /** The sum over the real places, with the decimals cut off after each. */
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
}
