package check.ex13;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.Temperature;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 13.1: softmax(z / τ). */
public final class TemperatureCheck extends TaskCheck<Temperature> {
    private static final Temperature RIGHT = (z, tau) -> softmax(z.div(tau));

    /** For the exercise, and for JUnit. */
    public TemperatureCheck() {
        super("13.1", "temperature", Temperature.class);
        right(RIGHT);
        calls(draw -> call(draw.scaled(2, draw.size(3, 8)), draw.size(1, 4) / 2.0 + 0.1));

        mistake(
                "not-used",
                "The temperature has no effect: it is not used, or cancels in the division. Divide z by τ before anything else.",
                (z, tau) -> softmax(z));
        mistake("multiplied", "The logits are multiplied by τ: divide them.", (z, tau) -> softmax(z.mul(tau)));
        mistake(
                "after",
                "The probabilities are divided by τ after the softmax: divide the logits before it.",
                (z, tau) -> softmax(z).div(tau));
        mistake(
                "softmax-first",
                "The softmax comes first and stands in for the logits: divide z itself by τ.",
                (z, tau) -> softmax(softmax(z).div(tau)));
        mistake("sum-at-1", "The sum is taken at temperature 1: it needs z / τ as well.", (z, tau) -> Transforms.exp(
                        z.div(tau))
                .div(Transforms.exp(z).sumNumber()));
        mistake(
                "divided-by-the-largest",
                "The row does not sum to 1: divide by the sum of the exponentials.",
                (z, tau) -> Transforms.exp(z.div(tau)));
        mistake(
                "whole-tau",
                "τ becomes a whole number in your answer: (int) 0.6 is 0. Divide by τ as it is.",
                (z, tau) -> softmax(z.div((int) tau)));
        mistake(
                "root",
                "These are the probabilities to the power 1/τ, which do not sum to 1: divide them by their sum.",
                (z, tau) -> Transforms.pow(softmax(z), 1 / tau));
        mistake(
                "logarithms",
                "These are logarithms of the probabilities: take exp of them.",
                (z, tau) -> Transforms.log(softmax(z.div(tau))));
        mistake("scaled-logits", "These are the logits divided by τ: the softmax is missing.", (z, tau) -> z.div(tau));
        mistake("square", "The logits are divided by τ twice.", (z, tau) -> softmax(z.div(tau * tau)));
        mistake(
                "unnormalised",
                "The row does not sum to 1: divide by the sum of the exponentials.",
                (z, tau) -> softmax(z.div(tau)).div(softmax(z.div(tau)).maxNumber()));
        mistake(
                "sign",
                "The logits have the wrong sign: the largest must become the likeliest.",
                (z, tau) -> softmax(z.div(tau).neg()));

        Law<Temperature> big = special(draw -> big(draw.normal(draw.size(3, 8)).mul(5)));
        mistake(
                big,
                "unstable",
                "Where z / τ is big its exponential is infinite: subtract the largest first.",
                (z, tau) -> less(z, tau, 0));
        mistake(
                big,
                "unstable-doubles",
                "Where z / τ is big its exponential is infinite: subtract the largest first.",
                (z, tau) -> less(z.castTo(DataType.DOUBLE), tau, 0));
        mistake(
                big,
                "largest-of-z",
                "The largest of z is subtracted from z / τ: divide first, then subtract the largest of what came out.",
                (z, tau) -> less(z, tau, z.maxNumber().doubleValue()));

        check(0, "two tokens by hand", TemperatureCheck::equalsHandArithmetic);
        obeys(2, "random logits at several temperatures");
        obeys(1, "z / τ as big as 1000", big);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<Temperature> trial) {
        INDArray z = Nd4j.createFromArray(0f, 0.5493f); // e^(z / 0.5) = 1 and 3
        trial.gives(Nd4j.createFromArray(0.25f, 0.75f), call(z, 0.5));
    }

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
     * Too big for any exponential at the first temperature, for that of a float at the last. At the second z / τ is not,
     * but z itself is bigger than z / τ by more than even the exponential of a double can lose.
     */
    private static Call<Temperature> big(INDArray z) {
        return new Call<>(
                "V=" + z.length() + ", [0] z near 300 with τ=0.25, [1] z near 900 with τ=12, [2] z near 2000 with τ=3",
                answer -> new INDArray[] {
                    answer.probabilities(z.add(300), 0.25),
                    answer.probabilities(z.add(900), 12),
                    answer.probabilities(z.add(2000), 3)
                });
    }
}
