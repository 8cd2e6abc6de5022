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

/** Task 13.1: softmax(a / τ). */
public final class TemperatureCheck extends TaskCheck<Temperature> {
    private static final Temperature RIGHT = (a, tau) -> softmax(a.div(tau));

    /** For the exercise, and for JUnit. */
    public TemperatureCheck() {
        super("13.1", "temperature", Temperature.class);
        right(RIGHT);
        calls(draw -> call(draw.scaled(2, draw.size(3, 8)), draw.size(1, 4) / 2.0 + 0.1));

        mistake(
                "not-used",
                "The temperature has no effect: you do not use it, or it cancels in the division. Divide a by τ before anything else.",
                (a, tau) -> softmax(a));
        mistake("multiplied", "You multiply the logits by τ: divide them.", (a, tau) -> softmax(a.mul(tau)));
        mistake(
                "after",
                "You divide the probabilities by τ after the softmax: divide the logits before it.",
                (a, tau) -> softmax(a).div(tau));
        mistake(
                "softmax-first",
                "You take the softmax first and use it as logits: divide a itself by τ.",
                (a, tau) -> softmax(softmax(a).div(tau)));
        mistake("sum-at-1", "You compute the sum at temperature 1: it needs a / τ as well.", (a, tau) -> Transforms.exp(
                        a.div(tau))
                .div(Transforms.exp(a).sumNumber()));
        mistake(
                "divided-by-the-largest",
                "The row does not sum to 1: divide by the sum of the exponentials.",
                (a, tau) -> Transforms.exp(a.div(tau)));
        mistake(
                "whole-tau",
                "You turn τ into a whole number: (int) 0.6 is 0. Divide by τ as it is.",
                (a, tau) -> softmax(a.div((int) tau)));
        mistake(
                "root",
                "These are the probabilities to the power 1/τ, which do not sum to 1: divide them by their sum.",
                (a, tau) -> Transforms.pow(softmax(a), 1 / tau));
        mistake(
                "logarithms",
                "These are logarithms of the probabilities: take exp of them.",
                (a, tau) -> Transforms.log(softmax(a.div(tau))));
        mistake("scaled-logits", "These are the logits divided by τ: the softmax is missing.", (a, tau) -> a.div(tau));
        mistake("square", "You divide the logits by τ twice: once is enough.", (a, tau) -> softmax(a.div(tau * tau)));
        mistake(
                "unnormalised",
                "The row does not sum to 1: divide by the sum of the exponentials.",
                (a, tau) -> softmax(a.div(tau)).div(softmax(a.div(tau)).maxNumber()));
        mistake(
                "sign",
                "The logits have the wrong sign: the largest must get the largest probability.",
                (a, tau) -> softmax(a.div(tau).neg()));

        Law<Temperature> big = special(draw -> big(draw.normal(draw.size(3, 8)).mul(5)));
        mistake(
                big,
                "unstable",
                "Where a / τ is big, its exponential is infinite: subtract the largest first.",
                (a, tau) -> less(a, tau, 0));
        mistake(
                big,
                "unstable-doubles",
                "Where a / τ is big, its exponential is infinite: subtract the largest first.",
                (a, tau) -> less(a.castTo(DataType.DOUBLE), tau, 0));
        mistake(
                big,
                "largest-of-z",
                "You subtract the largest logit from a / τ: divide first, then subtract the largest of the quotients.",
                (a, tau) -> less(a, tau, a.maxNumber().doubleValue()));

        check(0, "two tokens by hand", TemperatureCheck::equalsHandArithmetic);
        obeys(2, "random logits at several temperatures");
        obeys(1, "a / τ as big as 1000", big);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<Temperature> trial) {
        INDArray a = Nd4j.createFromArray(0f, 0.5493f); // e^(a / 0.5) = 1 and 3
        trial.gives(Nd4j.createFromArray(0.25f, 0.75f), call(a, 0.5));
    }

    private static INDArray softmax(INDArray a) {
        INDArray e = Transforms.exp(a.sub(a.maxNumber()));
        return e.div(e.sumNumber());
    }

    /** The exponentials of a / τ minus a number, divided by their sum. */
    private static INDArray less(INDArray a, double tau, double number) {
        INDArray e = Transforms.exp(a.div(tau).sub(number));
        return e.div(e.sumNumber());
    }

    private static Call<Temperature> call(INDArray a, double tau) {
        return new Call<>("V=" + a.length() + ", τ=" + tau, answer -> answer.probabilities(a, tau));
    }

    /**
     * At the first temperature a / τ is too big for any exponential, and at the last for that of a float. At the second
     * it is not, but a exceeds a / τ by so much that even the exponential of a double becomes 0.
     */
    private static Call<Temperature> big(INDArray a) {
        return new Call<>(
                "V=" + a.length() + ", [0] a near 300 with τ=0.25, [1] a near 900 with τ=12, [2] a near 2000 with τ=3",
                answer -> new INDArray[] {
                    answer.probabilities(a.add(300), 0.25),
                    answer.probabilities(a.add(900), 12),
                    answer.probabilities(a.add(2000), 3)
                });
    }
}
