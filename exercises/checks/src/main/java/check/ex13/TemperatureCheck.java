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
                "The temperature has no effect: you do not use it, or it cancels in the division. Divide z by τ before anything else.",
                (z, tau) -> softmax(z));
        mistake("multiplied", "You multiply the logits by τ: divide them.", (z, tau) -> softmax(z.mul(tau)));
        mistake(
                "after",
                "You divide the probabilities by τ after the softmax: divide the logits before it.",
                (z, tau) -> softmax(z).div(tau));
        mistake(
                "softmax-first",
                "You take the softmax first and use it as logits: divide z itself by τ.",
                (z, tau) -> softmax(softmax(z).div(tau)));
        mistake("sum-at-1", "You compute the sum at temperature 1: it needs z / τ as well.", (z, tau) -> Transforms.exp(
                        z.div(tau))
                .div(Transforms.exp(z).sumNumber()));
        mistake(
                "divided-by-the-largest",
                "The row does not sum to 1: divide by the sum of the exponentials.",
                (z, tau) -> Transforms.exp(z.div(tau)));
        mistake(
                "whole-tau",
                "You turn τ into a whole number: (int) 0.6 is 0. Divide by τ as it is.",
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
        mistake("square", "You divide the logits by τ twice: once is enough.", (z, tau) -> softmax(z.div(tau * tau)));
        mistake(
                "unnormalised",
                "The row does not sum to 1: divide by the sum of the exponentials.",
                (z, tau) -> softmax(z.div(tau)).div(softmax(z.div(tau)).maxNumber()));
        mistake(
                "sign",
                "The logits have the wrong sign: the largest must get the largest probability.",
                (z, tau) -> softmax(z.div(tau).neg()));

        Law<Temperature> big = special(draw -> big(draw.normal(draw.size(3, 8)).mul(5)));
        mistake(
                big,
                "unstable",
                "Where z / τ is big, its exponential is infinite: subtract the largest first.",
                (z, tau) -> less(z, tau, 0));
        mistake(
                big,
                "unstable-doubles",
                "Where z / τ is big, its exponential is infinite: subtract the largest first.",
                (z, tau) -> less(z.castTo(DataType.DOUBLE), tau, 0));
        mistake(
                big,
                "largest-of-z",
                "You subtract the largest of z from z / τ: divide first, then subtract the largest of the quotients.",
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

    /** The exponentials of z / τ minus a number, divided by their sum. */
    private static INDArray less(INDArray z, double tau, double number) {
        INDArray e = Transforms.exp(z.div(tau).sub(number));
        return e.div(e.sumNumber());
    }

    private static Call<Temperature> call(INDArray z, double tau) {
        return new Call<>("V=" + z.length() + ", τ=" + tau, answer -> answer.probabilities(z, tau));
    }

    /**
     * At the first temperature z / τ is too big for any exponential, and at the last for that of a float. At the second
     * it is not, but z exceeds z / τ by so much that even the exponential of a double becomes 0.
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
