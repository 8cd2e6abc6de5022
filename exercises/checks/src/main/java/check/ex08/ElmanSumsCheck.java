package check.ex08;

import static check.ex08.ElmanStepBackCheck.slope;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ElmanSums;
import contract.ElmanWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 8.3: dWx, dWh and db, summed over the steps. */
public final class ElmanSumsCheck extends TaskCheck<ElmanSums> {
    private static final String OVERWRITTEN =
            "You overwrite the gradients: the weights are shared, so every step must add its part.";

    /** For the exercise, and for JUnit. */
    public ElmanSumsCheck() {
        super("8.3", "shared weights sum", ElmanSums.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6), draw.size(2, 4), draw.size(2, 3), draw.size(4, 6)));

        mistake("overwritten-forward", OVERWRITTEN, (x, start, h, dh) -> sums(x, before(start, h), da(dh, h), 0, 1));
        mistake("overwritten", OVERWRITTEN, (x, start, h, dh) -> {
            int T = (int) h.size(0);
            return sums(x, before(start, h), da(dh, h), T - 1, T);
        });
        mistake(
                "off-by-one",
                "Off by one in time: dWh_t takes the state before the step, h_{t-1}, not h_t.",
                (x, start, h, dh) -> sums(x, h, da(dh, h), 0, (int) h.size(0)));
        mistake(
                "from-zeros",
                "You ignore the given start: at t = 0 the state before is the start, not zero.",
                (x, start, h, dh) -> RIGHT.gradients(x, Nd4j.zerosLike(start), h, dh));
        mistake(
                "one-minus-h",
                "You use 1 − h instead of 1 − h²: the slope of tanh is 1 − tanh², and h is tanh(a).",
                (x, start, h, dh) -> sums(x, before(start, h), dh.mul(h.rsub(1)), 0, (int) h.size(0)));
        mistake(
                "tanh-twice",
                "You take the tanh twice: h is tanh(a) already, so the slope is 1 − h².",
                (x, start, h, dh) -> sums(x, before(start, h), dh.mul(slope(tanh(h))), 0, (int) h.size(0)));
        mistake(
                "no-slope",
                "The slope of the tanh is missing: da_t is dh_t ⊙ (1 − h_t²).",
                (x, start, h, dh) -> sums(x, before(start, h), dh, 0, (int) h.size(0)));
        mistake(
                "mean",
                "This is the mean over the steps: a shared weight's gradient is the sum.",
                (x, start, h, dh) -> scaled(RIGHT.gradients(x, start, h, dh), 1.0 / h.size(0)));
        mistake(
                "divided-by-n",
                "You divide by N: where the loss is a mean, dh has been divided by N already.",
                (x, start, h, dh) -> scaled(RIGHT.gradients(x, start, h, dh), 1.0 / h.size(1)));
        mistake(
                "transposed",
                "dWh is transposed: it is h_{t-1}ᵀ da_t, since Wh takes h_{t-1} to a_t.",
                (x, start, h, dh) -> {
                    ElmanWeights right = RIGHT.gradients(x, start, h, dh);
                    return new ElmanWeights(right.Wx(), right.Wh().transpose(), right.b());
                });
        mistake(
                "sign-of-the-slope",
                "The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².",
                (x, start, h, dh) -> scaled(RIGHT.gradients(x, start, h, dh), -1));
        mistake(
                "square-alone",
                "You took h² for the slope: it is 1 − h².",
                (x, start, h, dh) -> sums(x, before(start, h), dh.mul(h).mul(h), 0, (int) h.size(0)));
        mistake(
                "first-step-missing",
                "The sums leave out step 0: it is a step like any other, and the state before it is the start.",
                (x, start, h, dh) -> sums(x, before(start, h), da(dh, h), 1, (int) h.size(0)));
        mistake(
                "last-step-missing",
                "The sums leave out the last step, T−1.",
                (x, start, h, dh) -> sums(x, before(start, h), da(dh, h), 0, (int) h.size(0) - 1));
        mistake(
                "start-everywhere",
                "Every step uses the start as the state before: from step 1 on that is h_{t-1}.",
                (x, start, h, dh) -> {
                    INDArray before = h.dup();
                    for (int t = 0; t < h.size(0); t++) {
                        before.putSlice(t, start);
                    }
                    return sums(x, before, da(dh, h), 0, (int) h.size(0));
                });
        mistake(
                "bias-mean",
                "Your db is a mean over the examples: add the rows of da_t, da.sum(0).",
                (x, start, h, dh) -> {
                    ElmanWeights right = RIGHT.gradients(x, start, h, dh);
                    return new ElmanWeights(right.Wx(), right.Wh(), right.b().div(h.size(1)));
                });
        mistake(
                "weights-mean",
                "You divide dWx and dWh by N: where the loss is a mean, dh has been divided by N already.",
                (x, start, h, dh) -> {
                    ElmanWeights right = RIGHT.gradients(x, start, h, dh);
                    return new ElmanWeights(
                            right.Wx().div(h.size(1)), right.Wh().div(h.size(1)), right.b());
                });
        mistake(
                "bias-as-a-row",
                "db has the shape [1,H]: it must be [H], like b, and sum(0) gives that.",
                (x, start, h, dh) -> {
                    ElmanWeights right = RIGHT.gradients(x, start, h, dh);
                    return new ElmanWeights(right.Wx(), right.Wh(), right.b().reshape(1, h.size(2)));
                });
        mistake(
                "exchanged",
                "dWx and dWh are swapped in the result: new ElmanWeights(dWx, dWh, db).",
                (x, start, h, dh) -> {
                    ElmanWeights right = RIGHT.gradients(x, start, h, dh);
                    return new ElmanWeights(right.Wh(), right.Wx(), right.b());
                });
        mistake(
                "input-transposed",
                "dWx is transposed: it is x_tᵀ da_t, which is [D,H] like Wx.",
                (x, start, h, dh) -> {
                    ElmanWeights right = RIGHT.gradients(x, start, h, dh);
                    return new ElmanWeights(right.Wx().transpose(), right.Wh(), right.b());
                });
        mistake(
                "da-once",
                "You use dh_t in dWx and dWh, and da_t only in db: all three need da_t.",
                (x, start, h, dh) -> {
                    ElmanWeights without = sums(x, before(start, h), dh, 0, (int) h.size(0));
                    return new ElmanWeights(
                            without.Wx(),
                            without.Wh(),
                            RIGHT.gradients(x, start, h, dh).b());
                });
        mistake(
                "bias-without-slope",
                "You add up dh_t in db: add up da_t, which includes the slope of the tanh.",
                (x, start, h, dh) -> {
                    ElmanWeights right = RIGHT.gradients(x, start, h, dh);
                    return new ElmanWeights(
                            right.Wx(),
                            right.Wh(),
                            sums(x, before(start, h), dh, 0, (int) h.size(0)).b());
                });

        Law<ElmanSums> oneStep = law(draw -> call(draw, 1, 2, 3, 4));

        check(0, "two steps worked by hand", ElmanSumsCheck::equalsHandArithmetic);
        obeys(3, "random sequences of several sizes");
        obeys(1, "a sequence of one step", oneStep);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanSums> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{2}}, {{-1}}});
        INDArray start = Nd4j.createFromArray(new float[][] {{1, -1}});
        INDArray h = Nd4j.createFromArray(new float[][][] {{{0, 0.5f}}, {{0.5f, 0}}});
        INDArray dh = Nd4j.createFromArray(new float[][][] {{{6, -1}}, {{4, 1}}});
        // da_0 = [6, -0.75], da_1 = [3, 1]
        ElmanWeights expected = new ElmanWeights(
                Nd4j.createFromArray(new float[][] {{9, -2.5f}}),
                Nd4j.createFromArray(new float[][] {{6, -0.75f}, {-4.5f, 1.25f}}),
                Nd4j.createFromArray(9f, 0.25f));
        trial.gives(expected, new Call<>("T=2, N=1, D=1, H=2", answer -> answer.gradients(x, start, h, dh)));
    }

    static final ElmanSums RIGHT = (x, start, h, dh) -> sums(x, before(start, h), da(dh, h), 0, (int) h.size(0));

    static INDArray da(INDArray dh, INDArray h) {
        return dh.mul(slope(h));
    }

    /** h_{-1} … h_{T-2}. */
    static INDArray before(INDArray start, INDArray h) {
        INDArray before = h.dup();
        before.putSlice(0, start);
        for (int t = 1; t < h.size(0); t++) {
            before.putSlice(t, h.slice(t - 1));
        }
        return before;
    }

    static ElmanWeights sums(INDArray x, INDArray before, INDArray da, int from, int to) {
        int H = (int) da.size(2);
        INDArray dWx = Nd4j.zeros((int) x.size(2), H);
        INDArray dWh = Nd4j.zeros(H, H);
        INDArray db = Nd4j.zeros(H);
        for (int t = from; t < to; t++) {
            dWx.addi(x.slice(t).transpose().mmul(da.slice(t)));
            dWh.addi(before.slice(t).transpose().mmul(da.slice(t)));
            db.addi(da.slice(t).sum(0));
        }
        return new ElmanWeights(dWx, dWh, db);
    }

    private static ElmanWeights scaled(ElmanWeights gradients, double factor) {
        return new ElmanWeights(
                gradients.Wx().mul(factor),
                gradients.Wh().mul(factor),
                gradients.b().mul(factor));
    }

    private static Call<ElmanSums> call(Draw draw, int T, int N, int D, int H) {
        INDArray x = draw.normal(T, N, D);
        INDArray start = tanh(draw.normal(N, H));
        INDArray h = tanh(draw.normal(T, N, H));
        INDArray dh = draw.normal(T, N, H);
        String sizes = "T=" + T + ", N=" + N + ", D=" + D + ", H=" + H;
        return new Call<>(sizes, answer -> answer.gradients(x, start, h, dh));
    }
}
