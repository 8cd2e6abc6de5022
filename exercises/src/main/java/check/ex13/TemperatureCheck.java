package check.ex13;

import check.Call;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.Temperature;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 13.1: softmax(z / τ). */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class TemperatureCheck {
    private static final Temperature RIGHT = (z, tau) -> softmax(z.div(tau));

    private static final List<Mistake<Temperature>> MISTAKES = List.of(
            new Mistake<>("The temperature is not used.", (z, tau) -> softmax(z)),
            new Mistake<>("The logits are multiplied by τ: divide them.", (z, tau) -> softmax(z.mul(tau))),
            new Mistake<>(
                    "The probabilities are divided by τ after the softmax: divide the logits before it.",
                    (z, tau) -> softmax(z).div(tau)),
            new Mistake<>(
                    "The softmax comes first and stands in for the logits: divide z itself by τ.",
                    (z, tau) -> softmax(softmax(z).div(tau))),
            new Mistake<>(
                    "The sum is taken at temperature 1: it needs z / τ as well.",
                    (z, tau) -> Transforms.exp(z.div(tau)).div(Transforms.exp(z).sumNumber())),
            new Mistake<>(
                    "The row does not sum to 1: divide by the sum of the exponentials.",
                    (z, tau) -> Transforms.exp(z.div(tau))),
            new Mistake<>(
                    "τ becomes a whole number in your answer: (int) 0.6 is 0. Divide by τ as it is.",
                    (z, tau) -> softmax(z.div((int) tau))),
            new Mistake<>(
                    "These are the probabilities to the power 1/τ, which do not sum to 1: divide them by their sum.",
                    (z, tau) -> Transforms.pow(softmax(z), 1 / tau)),
            new Mistake<>(
                    "These are logarithms of the probabilities: take exp of them.",
                    (z, tau) -> Transforms.log(softmax(z.div(tau)))),
            new Mistake<>("These are the logits divided by τ: the softmax is missing.", (z, tau) -> z.div(tau)),
            new Mistake<>("The logits are divided by τ twice.", (z, tau) -> softmax(z.div(tau * tau))),
            new Mistake<>(
                    "The row does not sum to 1: divide by the sum of the exponentials.",
                    (z, tau) -> softmax(z.div(tau)).div(softmax(z.div(tau)).maxNumber())),
            new Mistake<>(
                    "The logits have the wrong sign: the largest must become the likeliest.",
                    (z, tau) -> softmax(z.div(tau).neg())));

    private static final List<Mistake<Temperature>> MISTAKES_WHERE_BIG = List.of(
            new Mistake<>(
                    "Where z / τ is big its exponential is infinite: subtract the largest first.",
                    (z, tau) -> less(z, tau, 0)),
            new Mistake<>(
                    "Where z / τ is big its exponential is infinite: subtract the largest first.",
                    (z, tau) -> less(z.castTo(DataType.DOUBLE), tau, 0)),
            new Mistake<>(
                    "The largest of z is subtracted from z / τ: divide first, then subtract the largest of what came out.",
                    (z, tau) -> less(z, tau, z.maxNumber().doubleValue())),
            new Mistake<>(
                    "The largest of z is subtracted from z / τ: divide first, then subtract the largest of what came out.",
                    (z, tau) ->
                            less(z.castTo(DataType.DOUBLE), tau, z.maxNumber().doubleValue())));

    private static final Law<Temperature> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw.scaled(2, draw.size(3, 8)), draw.size(1, 4) / 2.0 + 0.1));
    private static final Law<Temperature> BIG = new Law<>(
            RIGHT, MISTAKES_WHERE_BIG, draw -> big(draw.normal(draw.size(3, 8)).mul(5)));

    private static INDArray softmax(INDArray z) {
        INDArray e = Transforms.exp(z.sub(z.maxNumber()));
        return e.div(e.sumNumber());
    }

    /** The exponentials of z / τ less a number, divided by their sum. */
    private static INDArray less(INDArray z, double tau, double number) {
        INDArray e = Transforms.exp(z.div(tau).sub(number));
        return e.div(e.sumNumber());
    }

    private static Call<Temperature> call(INDArray z, double tau) {
        return new Call<>("V=" + z.length() + ", τ=" + tau, answer -> answer.probabilities(z, tau));
    }

    /**
     * Too big for an exponential only at the first temperature; at the others z itself is bigger than z / τ by more than
     * the exponential of a float, and then of a double, can lose.
     */
    private static Call<Temperature> big(INDArray z) {
        return new Call<>(
                "V=" + z.length() + ", [0] z near 200 with τ=0.2, [1] z near 200 with τ=2.5, [2] z near 2000 with τ=3",
                answer -> new INDArray[] {
                    answer.probabilities(z.add(200), 0.2),
                    answer.probabilities(z.add(200), 2.5),
                    answer.probabilities(z.add(2000), 3)
                });
    }

    /** For JUnit. */
    TemperatureCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("two tokens by hand")
    void equalsHandArithmetic(Trial<Temperature> trial) {
        INDArray z = Nd4j.createFromArray(0f, 0.5493f); // e^(z / 0.5) = 1 and 3
        trial.gives(Nd4j.createFromArray(0.25f, 0.75f), call(z, 0.5), LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random logits at several temperatures")
    void equalsTheSoftmax(Trial<Temperature> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("z / τ as big as 1000")
    void survivesBigLogits(Trial<Temperature> trial) {
        trial.obeys(BIG);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<Temperature> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
