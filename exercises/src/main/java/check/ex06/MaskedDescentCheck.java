package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.MaskedDescent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 6.3: descent on the loss of the real cells alone. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class MaskedDescentCheck {
    private static final MaskedDescent RIGHT =
            (x, y, mask, rate, steps) -> descend(x, y, mask, mask, sum(mask), rate, steps);

    private static final List<Mistake<MaskedDescent>> MISTAKES = List.of(
            new Mistake<>(
                    "This is the run as it was found: numbers in the padding still move w and b.",
                    (x, y, mask, rate, steps) ->
                            descend(x, y, Nd4j.onesLike(mask), Nd4j.onesLike(mask), (double) x.length(), rate, steps)),
            new Mistake<>(
                    "The padding pushes no longer, but it is still counted: more padding makes the steps smaller.",
                    (x, y, mask, rate, steps) -> descend(x, y, mask, mask, (double) x.length(), rate, steps)),
            new Mistake<>(
                    "The padding is not counted any more, but it still pushes: its errors are in the sums.",
                    (x, y, mask, rate, steps) ->
                            descend(x, y, Nd4j.onesLike(mask), Nd4j.onesLike(mask), sum(mask), rate, steps)),
            new Mistake<>(
                    "The padding still moves b: the bias's gradient needs the mask as well.",
                    (x, y, mask, rate, steps) -> descend(x, y, mask, Nd4j.onesLike(mask), sum(mask), rate, steps)),
            new Mistake<>(
                    "The padding still moves w: the weight's gradient needs the mask as well.",
                    (x, y, mask, rate, steps) -> descend(x, y, Nd4j.onesLike(mask), mask, sum(mask), rate, steps)),
            new Mistake<>(
                    "The inputs are masked, the answers are not: in the padding the error is b − y, and it still pushes.",
                    (x, y, mask, rate, steps) ->
                            descend(x.mul(mask), y, Nd4j.onesLike(mask), Nd4j.onesLike(mask), sum(mask), rate, steps)),
            new Mistake<>(
                    "Inputs and answers are masked, the error is not: in the padding it is b, and it pulls b towards 0.",
                    (x, y, mask, rate, steps) -> descend(
                            x.mul(mask),
                            y.mul(mask),
                            Nd4j.onesLike(mask),
                            Nd4j.onesLike(mask),
                            sum(mask),
                            rate,
                            steps)),
            new Mistake<>(
                    "w is changed before the error for b is taken: both gradients belong to the same w and b.",
                    MaskedDescentCheck::oneAfterTheOther),
            new Mistake<>(
                    "Each step goes uphill: the gradient is subtracted.",
                    (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, -rate, steps)),
            new Mistake<>(
                    "The 2 is missing: the derivative of e² is 2 e.",
                    (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, rate / 2, steps)),
            new Mistake<>(
                    "One step too many is taken.", (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, rate, steps + 1)),
            new Mistake<>(
                    "One step too few is taken.", (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, rate, steps - 1)),
            new Mistake<>(
                    "The bias is left out of the error: e = w x + b − y.",
                    (x, y, mask, rate, steps) -> withoutBias(x, y, mask, rate, steps)),
            new Mistake<>("w and b have changed places: the result is {w, b}.", (x, y, mask, rate, steps) -> {
                double[] right = RIGHT.fit(x, y, mask, rate, steps);
                return new double[] {right[1], right[0]};
            }),
            new Mistake<>(
                    "The sums are divided by T, the steps: divide by the number of real cells.",
                    (x, y, mask, rate, steps) -> descend(x, y, mask, mask, (double) mask.size(0), rate, steps)),
            new Mistake<>(
                    "The sums are divided by N, the sequences: divide by the number of real cells.",
                    (x, y, mask, rate, steps) -> descend(x, y, mask, mask, (double) mask.size(1), rate, steps)),
            new Mistake<>(
                    "The sums are not divided: divide by the number of real cells.",
                    (x, y, mask, rate, steps) -> descend(x, y, mask, mask, 1, rate, steps)),
            new Mistake<>("The rate is missing.", (x, y, mask, rate, steps) -> RIGHT.fit(x, y, mask, 1, steps)));

    private static final Law<MaskedDescent> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(3, 5), draw.size(2, 4), draw.size(5, 9)));
    private static final Law<MaskedDescent> MORE_PADDING = new Law<>(RIGHT, MISTAKES, draw -> {
        INDArray mask = Nd4j.concat(0, Batch.mask(draw, 3, 3), Nd4j.zeros(4, 3));
        return call(draw, mask, 6);
    });

    private static double[] descend(
            INDArray x, INDArray y, INDArray maskOfW, INDArray maskOfB, double cells, double rate, int steps) {
        double w = 0;
        double b = 0;
        for (int step = 0; step < steps; step++) {
            INDArray error = x.mul(w).add(b).sub(y);
            double gradientOfW = 2 * sum(error.mul(x).mul(maskOfW)) / cells;
            double gradientOfB = 2 * sum(error.mul(maskOfB)) / cells;
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

    /** For JUnit. */
    MaskedDescentCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("one step of descent by hand")
    void equalsHandArithmetic(Trial<MaskedDescent> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2}, {1, 5}});
        INDArray y = Nd4j.createFromArray(new float[][] {{2, 2}, {4, 5}});
        INDArray mask = Nd4j.createFromArray(new float[][] {{1, 1}, {1, 0}});
        // e = −y; 2 Σ m e x / 3 = −20/3, 2 Σ m e / 3 = −16/3
        trial.gives(
                new double[] {2, 1.6}, new Call<>("T=2, N=2, 1 step", answer -> answer.fit(x, y, mask, 0.3, 1)), LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("w and b whatever stands in the padding")
    void paddingDoesNotPush(Trial<MaskedDescent> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("w and b however much padding there is")
    void paddingDoesNotCount(Trial<MaskedDescent> trial) {
        trial.obeys(MORE_PADDING);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<MaskedDescent> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
