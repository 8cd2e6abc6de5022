package check.ex08;

import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 8.1: dh_{t-1} = (dh_t ⊙ (1 - h_t²)) Whᵀ. */
public final class ElmanStepBackCheck extends TaskCheck<ElmanStepBack> {
    /** For the exercise, and for JUnit. */
    public ElmanStepBackCheck() {
        super("8.1", "one step back", ElmanStepBack.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(3, 6)));

        mistake(
                "one-minus-h",
                "You use 1 − h instead of 1 − h²: the slope of tanh is 1 − tanh², and h is tanh(a).",
                (dh, h, Wh) -> dh.mul(h.rsub(1)).mmul(Wh.transpose()));
        mistake(
                "tanh-twice",
                "You take the tanh twice: h is tanh(a) already, so the slope is 1 − h².",
                (dh, h, Wh) -> dh.mul(slope(tanh(h))).mmul(Wh.transpose()));
        mistake("no-slope", "The slope of the tanh, 1 − h², is missing.", (dh, h, Wh) -> dh.mmul(Wh.transpose()));
        mistake(
                "sigmoid-slope",
                "You use the sigmoid's slope, h (1 − h): that of tanh is 1 − h².",
                (dh, h, Wh) -> dh.mul(h.mul(h.rsub(1))).mmul(Wh.transpose()));
        mistake(
                "not-transposed",
                "Wh is not transposed: forward it takes h_{t-1} to a_t, so the way back is Whᵀ.",
                (dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh));
        mistake(
                "slope-after",
                "You multiply by Whᵀ before the slope: on the way back the tanh comes first, then the weights.",
                (dh, h, Wh) -> dh.mmul(Wh.transpose()).mul(slope(h)));
        mistake(
                "stops-at-da",
                "This is da_t: multiply by Whᵀ to reach the state before.",
                (dh, h, Wh) -> dh.mul(slope(h)));
        mistake(
                "sign-of-the-slope",
                "The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².",
                (dh, h, Wh) -> dh.mul(slope(h).neg()).mmul(Wh.transpose()));
        mistake("square-alone", "You took h² for the slope: it is 1 − h².", (dh, h, Wh) -> dh.mul(h)
                .mul(h)
                .mmul(Wh.transpose()));
        mistake(
                "bracket",
                "You subtract the product dh ⊙ h² from 1: compute 1 − h² first, then multiply it by dh.",
                (dh, h, Wh) -> dh.mul(h).mul(h).rsub(1).mmul(Wh.transpose()));
        mistake("plus", "You took 1 + h² for the slope: it is 1 − h².", (dh, h, Wh) -> dh.mul(
                        h.mul(h).add(1))
                .mmul(Wh.transpose()));
        mistake("slope-of-dh", "You squared dh: the slope of the tanh is 1 − h².", (dh, h, Wh) -> dh.mul(slope(dh))
                .mmul(Wh.transpose()));
        mistake(
                "turned",
                "The result is transposed: dh has one row per example, [N,H], and multiplies Whᵀ from the left.",
                (dh, h, Wh) -> Wh.mmul(dh.mul(slope(h)).transpose()));
        mistake(
                "h-for-its-slope",
                "You multiply the gradient by h: multiply it by the slope of the tanh, 1 − h².",
                (dh, h, Wh) -> dh.mul(h).mmul(Wh.transpose()));

        check(0, "the example worked by hand", ElmanStepBackCheck::equalsHandArithmetic);
        obeys(3, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanStepBack> trial) {
        INDArray dh = Nd4j.createFromArray(new float[][] {{4, 1}});
        INDArray h = Nd4j.createFromArray(new float[][] {{0.5f, 0}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        // 1 - h² = [0.75, 1], da = [3, 1]
        INDArray expected = Nd4j.createFromArray(new float[][] {{5, -2}});
        trial.gives(expected, new Call<>("N=1, H=2", answer -> answer.back(dh, h, Wh)));
    }

    static final ElmanStepBack RIGHT = (dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh.transpose());

    /** 1 - h², the slope of the tanh at the point where its value is h. */
    static INDArray slope(INDArray h) {
        return h.mul(h).rsub(1);
    }

    private static Call<ElmanStepBack> call(Draw draw, int N, int H) {
        INDArray dh = draw.normal(N, H);
        INDArray h = tanh(draw.normal(N, H));
        INDArray Wh = draw.scaled(0.5, H, H);
        return new Call<>("N=" + N + ", H=" + H, answer -> answer.back(dh, h, Wh));
    }
}
