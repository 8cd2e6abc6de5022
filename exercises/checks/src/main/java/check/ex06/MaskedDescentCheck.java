package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.MaskedDescent;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 6.3: descent on the loss of the real places only. */
public final class MaskedDescentCheck extends TaskCheck<MaskedDescent> {
    private static final MaskedDescent RIGHT =
            (x, y, mask, rate, steps) -> descend(x, y, mask, mask, sum(mask), rate, steps);

    /** For the exercise, and for JUnit. */
    public MaskedDescentCheck() {
        super("6.3", "mend a fit", MaskedDescent.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 5), draw.size(2, 4), draw.size(5, 9)));

        mistake(
                "as-found",
                "This is the run as you found it: numbers in the padding still move w and b.",
                (x, y, mask, rate, steps) ->
                        descend(x, y, Nd4j.onesLike(mask), Nd4j.onesLike(mask), (double) x.length(), rate, steps));
        mistake(
                "count",
                "The padding no longer pushes, but it still counts: more padding makes the steps smaller.",
                (x, y, mask, rate, steps) -> descend(x, y, mask, mask, (double) x.length(), rate, steps));
        mistake(
                "sums",
                "The padding no longer counts, but it still pushes: its errors are in the sums.",
                (x, y, mask, rate, steps) ->
                        descend(x, y, Nd4j.onesLike(mask), Nd4j.onesLike(mask), sum(mask), rate, steps));
        mistake(
                "bias",
                "The padding still moves b: the bias's gradient needs the mask as well.",
                (x, y, mask, rate, steps) -> descend(x, y, mask, Nd4j.onesLike(mask), sum(mask), rate, steps));
        mistake(
                "weight",
                "The padding still moves w: the weight's gradient needs the mask as well.",
                (x, y, mask, rate, steps) -> descend(x, y, Nd4j.onesLike(mask), mask, sum(mask), rate, steps));
        mistake(
                "inputs-masked",
                "You mask the inputs but not the answers: in the padding the error is b − y, and it still pushes.",
                (x, y, mask, rate, steps) ->
                        descend(x.mul(mask), y, Nd4j.onesLike(mask), Nd4j.onesLike(mask), sum(mask), rate, steps));
        mistake(
                "error-not-masked",
                "You mask inputs and answers but not the error: in the padding it is b, and it pulls b towards 0.",
                (x, y, mask, rate, steps) -> descend(
                        x.mul(mask), y.mul(mask), Nd4j.onesLike(mask), Nd4j.onesLike(mask), sum(mask), rate, steps));
        mistake(
                "one-after-the-other",
                "You change w before you take the error for b: both gradients belong to the same w and b.",
                MaskedDescentCheck::oneAfterTheOther);
        mistake(
                "uphill",
                "Each step goes uphill: subtract the gradient.",
                (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, -rate, steps));
        mistake(
                "no-two",
                "The 2 is missing: the derivative of e² is 2 e.",
                (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, rate / 2, steps));
        mistake(
                "one-step-more",
                "You take one step too many.",
                (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, rate, steps + 1));
        mistake(
                "one-step-fewer",
                "You take one step too few.",
                (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, rate, steps - 1));
        mistake(
                "error-without-bias",
                "The error lacks the bias: e = w x + b − y.",
                (x, y, mask, rate, steps) -> withoutBias(x, y, mask, rate, steps));
        mistake("b-first", "w and b are swapped: the result is {w, b}.", (x, y, mask, rate, steps) -> {
            double[] right = RIGHT.fit(x, y, mask, rate, steps);
            return new double[] {right[1], right[0]};
        });
        mistake(
                "divided-by-steps",
                "You divide the sums by T, the number of steps: divide by the number of real places.",
                (x, y, mask, rate, steps) -> descend(x, y, mask, mask, (double) mask.size(0), rate, steps));
        mistake(
                "divided-by-sequences",
                "You divide the sums by N, the number of sequences: divide by the number of real places.",
                (x, y, mask, rate, steps) -> descend(x, y, mask, mask, (double) mask.size(1), rate, steps));
        mistake(
                "not-divided",
                "The sums are not divided: divide by the number of real places.",
                (x, y, mask, rate, steps) -> descend(x, y, mask, mask, 1, rate, steps));
        mistake("no-rate", "The rate is missing.", (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, 1, steps));

        Law<MaskedDescent> morePadding = law(draw -> {
            INDArray mask = Nd4j.concat(0, Batch.mask(draw, 3, 3), Nd4j.zeros(4, 3));
            return call(draw, mask, 6);
        });

        check(0, "one step of descent by hand", MaskedDescentCheck::equalsHandArithmetic);
        obeys(2, "w and b, whatever the padding holds");
        obeys(1, "w and b, however much padding there is", morePadding);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<MaskedDescent> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2}, {1, 5}});
        INDArray y = Nd4j.createFromArray(new float[][] {{2, 2}, {4, 5}});
        INDArray mask = Nd4j.createFromArray(new float[][] {{1, 1}, {1, 0}});
        // e = −y; 2 Σ m e x / 3 = −20/3, 2 Σ m e / 3 = −16/3
        trial.gives(new double[] {2, 1.6}, new Call<>("T=2, N=2, 1 step", answer -> answer.fit(x, y, mask, 0.3, 1)));
    }

    private static double[] descend(
            INDArray x, INDArray y, INDArray maskOfW, INDArray maskOfB, double places, double rate, int steps) {
        double w = 0;
        double b = 0;
        for (int step = 0; step < steps; step++) {
            INDArray error = x.mul(w).add(b).sub(y);
            double gradientOfW = 2 * sum(error.mul(x).mul(maskOfW)) / places;
            double gradientOfB = 2 * sum(error.mul(maskOfB)) / places;
            w -= rate * gradientOfW;
            b -= rate * gradientOfB;
        }
        return new double[] {w, b};
    }

    private static double[] oneAfterTheOther(INDArray x, INDArray y, INDArray mask, double rate, int steps) {
        double w = 0;
        double b = 0;
        for (int step = 0; step < steps; step++) {
            w -= rate * 2 * sum(x.mul(w).add(b).sub(y).mul(x).mul(mask)) / sum(mask);
            b -= rate * 2 * sum(x.mul(w).add(b).sub(y).mul(mask)) / sum(mask);
        }
        return new double[] {w, b};
    }

    private static double[] withoutBias(INDArray x, INDArray y, INDArray mask, double rate, int steps) {
        double w = 0;
        double b = 0;
        for (int step = 0; step < steps; step++) {
            INDArray error = x.mul(w).sub(y).mul(mask);
            w -= rate * 2 * sum(error.mul(x)) / sum(mask);
            b -= rate * 2 * sum(error) / sum(mask);
        }
        return new double[] {w, b};
    }

    private static double sum(INDArray numbers) {
        return numbers.sumNumber().doubleValue();
    }

    private static Call<MaskedDescent> call(Draw draw, int T, int N, int steps) {
        return call(draw, Batch.mask(draw, T, N), steps);
    }

    private static Call<MaskedDescent> call(Draw draw, INDArray mask, int steps) {
        int T = (int) mask.size(0);
        int N = (int) mask.size(1);
        INDArray x = Batch.with(draw.normal(T, N), mask, 0.5);
        INDArray y = Batch.with(draw.normal(T, N), mask, -3);
        String sizes = "T=" + T + ", N=" + N + ", " + steps + " steps";
        return new Call<>(sizes, answer -> answer.fit(x, y, mask, 0.1, steps));
    }
}
