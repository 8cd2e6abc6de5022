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
                "1 − h stands where 1 − h² belongs: the slope of tanh is 1 − tanh², and h is tanh(a).",
                (dh, h, Wh) -> dh.mul(h.rsub(1)).mmul(Wh.transpose()));
        mistake(
                "tanh-twice",
                "The tanh is taken twice: h is tanh(a) already, so the slope is 1 − h².",
                (dh, h, Wh) -> dh.mul(slope(tanh(h))).mmul(Wh.transpose()));
        mistake("no-slope", "The slope of the tanh, 1 − h², is missing.", (dh, h, Wh) -> dh.mmul(Wh.transpose()));
        mistake("sigmoid-slope", "The slope h (1 − h) is the sigmoid's; that of tanh is 1 − h².", (dh, h, Wh) -> dh.mul(
                        h.mul(h.rsub(1)))
                .mmul(Wh.transpose()));
        mistake(
                "not-transposed",
                "Wh is not transposed: forward it takes h_{t-1} to a_t, so the way back is Whᵀ.",
                (dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh));
        mistake(
                "slope-after",
                "The slope comes after Whᵀ; on the way back the tanh is crossed first.",
                (dh, h, Wh) -> dh.mmul(Wh.transpose()).mul(slope(h)));
        mistake(
                "stops-at-da",
                "This is da_t: Whᵀ, the way on to the state before, is missing.",
                (dh, h, Wh) -> dh.mul(slope(h)));
        mistake(
                "sign-of-the-slope",
                "The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².",
                (dh, h, Wh) -> dh.mul(slope(h).neg()).mmul(Wh.transpose()));
        mistake("square-alone", "The slope is 1 − h²: you took h².", (dh, h, Wh) -> dh.mul(h)
                .mul(h)
                .mmul(Wh.transpose()));
        mistake(
                "bracket",
                "The product dh ⊙ h² is subtracted from 1: make 1 − h² first, then multiply it by dh.",
                (dh, h, Wh) -> dh.mul(h).mul(h).rsub(1).mmul(Wh.transpose()));
        mistake("plus", "The slope is 1 − h²: you took 1 + h².", (dh, h, Wh) -> dh.mul(
                        h.mul(h).add(1))
                .mmul(Wh.transpose()));
        mistake("slope-of-dh", "The slope is that of the tanh at h, 1 − h²: you took dh for h.", (dh, h, Wh) -> dh.mul(
                        slope(dh))
                .mmul(Wh.transpose()));
        mistake(
                "turned",
                "The result is transposed: dh has a row for each example, [N,H], and stands on the left of Whᵀ.",
                (dh, h, Wh) -> Wh.mmul(dh.mul(slope(h)).transpose()));
        mistake(
                "h-for-its-slope",
                "The gradient is multiplied by h: it takes the slope of the tanh, 1 − h².",
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

    /** 1 - h², the slope of the tanh where it gave h. */
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
