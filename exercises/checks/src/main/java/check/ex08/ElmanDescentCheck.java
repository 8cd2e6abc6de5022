package check.ex08;

import static check.ex08.ElmanStepBackCheck.slope;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.ElmanDescent;
import contract.ElmanStatesBack;
import contract.ElmanStepBack;
import contract.ElmanSums;
import contract.ElmanWeights;
import java.util.function.IntUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 8.4: forward, all the way back, then one update. */
public final class ElmanDescentCheck extends TaskCheck<ElmanDescent> {
    private static final ElmanDescent RIGHT = (x, start, target, Wx, Wh, b, rate) -> {
        INDArray h = states(x, start, Wx, Wh, b);
        return descend(x, start, h, fromLast(h, target), Wx, Wh, b, rate);
    };
    private static final String AT_EACH_STEP =
            "You update the weights at each step of the way back: sum over all steps first, then update once.";

    /** For the exercise, and for JUnit. */
    public ElmanDescentCheck() {
        super("8.4", "one update", ElmanDescent.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 5), draw.size(2, 4), draw.size(2, 3), draw.size(4, 5)));

        mistake(
                "update-after-crossing",
                AT_EACH_STEP,
                (x, start, target, Wx, Wh, b, rate) -> updatingOnTheWay(x, start, target, Wx, Wh, b, rate, true));
        mistake(
                "update-each-step",
                AT_EACH_STEP,
                (x, start, target, Wx, Wh, b, rate) -> updatingOnTheWay(x, start, target, Wx, Wh, b, rate, false));
        mistake(
                "ascent",
                "The weights climb: dh_{T-1} is h_{T-1} − target, and the new weights are w − rate · dw.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start, target, Wx, Wh, b, -rate));
        mistake(
                "no-rate",
                "You do not use the learning rate: w − rate · dw.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start, target, Wx, Wh, b, 1));
        mistake(
                "gradients",
                "These are the gradients: return the weights after the update.",
                (x, start, target, Wx, Wh, b, rate) -> {
                    ElmanWeights after = RIGHT.update(x, start, target, Wx, Wh, b, 1);
                    return new ElmanWeights(Wx.sub(after.Wx()), Wh.sub(after.Wh()), b.sub(after.b()));
                });
        mistake(
                "no-recurrent-path",
                "The recurrent path is missing: only the last step has a gradient.",
                (x, start, target, Wx, Wh, b, rate) -> {
                    INDArray h = states(x, start, Wx, Wh, b);
                    return minus(ElmanSumsCheck.RIGHT.gradients(x, start, h, fromLast(h, target)), Wx, Wh, b, rate);
                });
        mistake(
                "loss-at-every-step",
                "You use the target at every step: the loss looks only at the last state.",
                (x, start, target, Wx, Wh, b, rate) -> {
                    INDArray h = states(x, start, Wx, Wh, b);
                    INDArray from = h.dup();
                    for (int t = 0; t < h.size(0); t++) {
                        from.slice(t).subi(target);
                    }
                    return descend(x, start, h, from, Wx, Wh, b, rate);
                });
        mistake(
                "mean",
                "You divide by N: this loss is a sum, not a mean.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start, target, Wx, Wh, b, rate / x.size(1)));
        mistake(
                "factor-2",
                "There is a factor 2 too many: with ½ before the square, dh_{T-1} is h_{T-1} − target.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start, target, Wx, Wh, b, 2 * rate));
        mistake(
                "step-0-left-out",
                "You leave out step 0 on the way back: the loop ends one step too early.",
                by(ElmanStatesBackCheck.RIGHT, part(T -> 1, T -> T)));
        mistake(
                "overwritten",
                "You overwrite the gradients: the weights are shared, so every step must add its part.",
                by(ElmanStatesBackCheck.RIGHT, part(T -> 0, T -> 1)));
        mistake(
                "not-transposed",
                "Wh is not transposed: forward it takes h_{t-1} to a_t, so the way back is Whᵀ.",
                by(walk((dh, h, Wh) -> dh.mul(slope(h)).mmul(Wh)), ElmanSumsCheck.RIGHT));
        mistake(
                "no-slope",
                "The slope of the tanh, 1 − h², is missing.",
                by(
                        walk((dh, h, Wh) -> dh.mmul(Wh.transpose())),
                        (x, start, h, dh) ->
                                ElmanSumsCheck.sums(x, ElmanSumsCheck.before(start, h), dh, 0, (int) h.size(0))));
        mistake(
                "one-minus-h",
                "You use 1 − h instead of 1 − h²: the slope of tanh is 1 − tanh², and h is tanh(a).",
                by(
                        walk((dh, h, Wh) -> dh.mul(h.rsub(1)).mmul(Wh.transpose())),
                        (x, start, h, dh) -> ElmanSumsCheck.sums(
                                x, ElmanSumsCheck.before(start, h), dh.mul(h.rsub(1)), 0, (int) h.size(0))));
        mistake(
                "slope-of-the-state-before",
                "You took the slope at the state before step t: take it at h_t, the state after it.",
                ElmanDescentCheck::slopeOfTheStateBefore);
        mistake(
                "off-by-one",
                "Off by one in time: dWh_t takes the state before the step, h_{t-1}, not h_t.",
                by(
                        ElmanStatesBackCheck.RIGHT,
                        (x, start, h, dh) -> ElmanSumsCheck.sums(x, h, ElmanSumsCheck.da(dh, h), 0, (int) h.size(0))));
        mistake(
                "from-zeros",
                "You ignore the given start: the forward pass begins from it.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start.mul(0), target, Wx, Wh, b, rate));
        mistake("bias-stays", "You do not update the bias b: it learns too.", (x, start, target, Wx, Wh, b, rate) -> {
            ElmanWeights after = RIGHT.update(x, start, target, Wx, Wh, b, rate);
            return new ElmanWeights(after.Wx(), after.Wh(), b);
        });
        mistake(
                "no-bias-forward",
                "The bias b is missing in the forward pass.",
                (x, start, target, Wx, Wh, b, rate) -> {
                    ElmanWeights after = RIGHT.update(x, start, target, Wx, Wh, b.mul(0), rate);
                    return new ElmanWeights(after.Wx(), after.Wh(), b.add(after.b()));
                });
        mistake(
                "divided-by-t",
                "You divide the gradients by T: add the parts of all steps, without taking a mean.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start, target, Wx, Wh, b, rate / x.size(0)));
        mistake(
                "target-for-the-gradient",
                "You begin the way back with h_{T-1}: begin with h_{T-1} − target.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start, target.mul(0), Wx, Wh, b, rate));
        mistake("input-weights-stay", "You do not update Wx: it learns too.", (x, start, target, Wx, Wh, b, rate) -> {
            ElmanWeights after = RIGHT.update(x, start, target, Wx, Wh, b, rate);
            return new ElmanWeights(Wx, after.Wh(), after.b());
        });
        mistake("state-weights-stay", "You do not update Wh: it learns too.", (x, start, target, Wx, Wh, b, rate) -> {
            ElmanWeights after = RIGHT.update(x, start, target, Wx, Wh, b, rate);
            return new ElmanWeights(after.Wx(), Wh, after.b());
        });
        mistake(
                "half",
                "There is a factor ½ too many: the slope of the square cancels it, so dh_{T-1} is h_{T-1} − target.",
                (x, start, target, Wx, Wh, b, rate) -> RIGHT.update(x, start, target, Wx, Wh, b, rate / 2));

        check(0, "one unit and two steps worked by hand", ElmanDescentCheck::equalsHandArithmetic);
        obeys(3, "random networks of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanDescent> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{-2}}, {{0}}});
        INDArray one = Nd4j.createFromArray(new float[][] {{1}});
        INDArray two = Nd4j.createFromArray(new float[][] {{2}});
        INDArray zero = Nd4j.createFromArray(0f);
        // h_0 = tanh(-2 + 2) = 0, h_1 = 0; dh_1 = 1, da_1 = 1, dh_0 = 2, da_0 = 2
        ElmanWeights expected = new ElmanWeights(
                Nd4j.createFromArray(new float[][] {{1.4f}}),
                Nd4j.createFromArray(new float[][] {{1.8f}}),
                Nd4j.createFromArray(new float[] {-0.3f}));
        trial.gives(
                expected,
                new Call<>("T=2, N=1, D=1, H=1", answer -> answer.update(x, one, one.neg(), one, two, zero, 0.1)));
    }

    static INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray all = Nd4j.create(x.size(0), start.size(0), start.size(1));
        INDArray h = start;
        for (int t = 0; t < x.size(0); t++) {
            h = tanh(x.slice(t).mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            all.putSlice(t, h);
        }
        return all;
    }

    /** What the loss sends to each state: it reaches only the last one directly. */
    static INDArray fromLast(INDArray h, INDArray target) {
        INDArray from = Nd4j.zerosLike(h);
        int last = (int) h.size(0) - 1;
        from.putSlice(last, h.slice(last).sub(target));
        return from;
    }

    /** The right update, except for the given way back through the states and the given sums. */
    private static ElmanDescent by(ElmanStatesBack back, ElmanSums sums) {
        return (x, start, target, Wx, Wh, b, rate) -> {
            INDArray h = states(x, start, Wx, Wh, b);
            INDArray dh = back.gradients(fromLast(h, target), h, Wh);
            return minus(sums.gradients(x, start, h, dh), Wx, Wh, b, rate);
        };
    }

    private static ElmanStatesBack walk(ElmanStepBack step) {
        return ElmanStatesBackCheck.walk(step);
    }

    /** The sums over the steps between two given ones. */
    private static ElmanSums part(IntUnaryOperator from, IntUnaryOperator to) {
        return (x, start, h, dh) -> {
            int T = (int) h.size(0);
            INDArray da = ElmanSumsCheck.da(dh, h);
            return ElmanSumsCheck.sums(x, ElmanSumsCheck.before(start, h), da, from.applyAsInt(T), to.applyAsInt(T));
        };
    }

    private static ElmanWeights descend(
            INDArray x, INDArray start, INDArray h, INDArray from, INDArray Wx, INDArray Wh, INDArray b, double rate) {
        INDArray dh = ElmanStatesBackCheck.RIGHT.gradients(from, h, Wh);
        return minus(ElmanSumsCheck.RIGHT.gradients(x, start, h, dh), Wx, Wh, b, rate);
    }

    private static ElmanWeights minus(ElmanWeights gradients, INDArray Wx, INDArray Wh, INDArray b, double rate) {
        return new ElmanWeights(
                Wx.sub(gradients.Wx().mul(rate)),
                Wh.sub(gradients.Wh().mul(rate)),
                b.sub(gradients.b().mul(rate)));
    }

    private static ElmanWeights slopeOfTheStateBefore(
            INDArray x, INDArray start, INDArray target, INDArray Wx, INDArray Wh, INDArray b, double rate) {
        INDArray h = states(x, start, Wx, Wh, b);
        INDArray before = ElmanSumsCheck.before(start, h);
        INDArray dh = ElmanStatesBackCheck.RIGHT.gradients(fromLast(h, target), before, Wh);
        INDArray da = ElmanSumsCheck.da(dh, before);
        return minus(ElmanSumsCheck.sums(x, before, da, 0, (int) h.size(0)), Wx, Wh, b, rate);
    }

    /** Updates Wh before, or after, the gradient has crossed it. */
    private static ElmanWeights updatingOnTheWay(
            INDArray x,
            INDArray start,
            INDArray target,
            INDArray Wx,
            INDArray Wh,
            INDArray b,
            double rate,
            boolean before) {
        INDArray h = states(x, start, Wx, Wh, b);
        INDArray newWx = Wx.dup();
        INDArray newWh = Wh.dup();
        INDArray newB = b.dup();
        INDArray dh = h.slice(h.size(0) - 1).sub(target);
        for (int t = (int) h.size(0) - 1; t >= 0; t--) {
            INDArray da = dh.mul(slope(h.slice(t)));
            INDArray crossed = da.mmul(newWh.transpose());
            newWx.subi(x.slice(t).transpose().mmul(da).mul(rate));
            newWh.subi((t == 0 ? start : h.slice(t - 1)).transpose().mmul(da).mul(rate));
            newB.subi(da.sum(0).mul(rate));
            dh = before ? da.mmul(newWh.transpose()) : crossed;
        }
        return new ElmanWeights(newWx, newWh, newB);
    }

    private static Call<ElmanDescent> call(Draw draw, int T, int N, int D, int H) {
        INDArray x = draw.normal(T, N, D);
        INDArray start = draw.scaled(0.5, N, H);
        INDArray target = draw.normal(N, H);
        INDArray Wx = draw.scaled(0.3, D, H);
        INDArray Wh = draw.scaled(0.4, H, H);
        INDArray b = draw.scaled(0.3, H);
        double rate = 0.1 + 0.05 * draw.size(0, 4);
        String sizes = "T=" + T + ", N=" + N + ", D=" + D + ", H=" + H;
        return new Call<>(sizes, answer -> answer.update(x, start, target, Wx, Wh, b, rate));
    }
}
