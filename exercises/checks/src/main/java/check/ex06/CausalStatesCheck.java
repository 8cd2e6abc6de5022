package check.ex06;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import check.ex04.ElmanStepCheck;
import contract.CausalStates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Task 6.4: no state knows a later input. */
public final class CausalStatesCheck extends TaskCheck<CausalStates> {
    private static final CausalStates RIGHT = centred((x, t) -> until(x, t).mean(0));

    /** For the exercise, and for JUnit. */
    public CausalStatesCheck() {
        super("6.4", "mend a layer", CausalStates.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6)));

        mistake(
                "as-found",
                "This is the run as you found it: change the last input, and the first state moves.",
                centred((x, t) -> x.mean(0)));
        mistake(
                "too-early",
                "The mean stops one input too early: x_t itself belongs to it.",
                centred((x, t) ->
                        t == 0 ? Nd4j.zerosLike(x.slice(0)) : until(x, t - 1).mean(0)));
        mistake(
                "too-far",
                "The mean includes one input too many: x_{t+1} is not known at step t.",
                centred((x, t) -> until(x, Math.min(t + 1, (int) x.size(0) - 1)).mean(0)));
        mistake(
                "sum",
                "You add up the inputs so far, but do not divide by their number, t + 1.",
                centred((x, t) -> until(x, t).sum(0)));
        mistake(
                "divided-by-length",
                "You divide the inputs so far by T: at step t there are t + 1 of them.",
                centred((x, t) -> until(x, t).sum(0).div(x.size(0))));
        mistake(
                "over-batch",
                "You take the mean over the batch: sequences must not mix, so each has its own mean over time.",
                (x, Wx, Wh, b) -> states(
                        x, (sequence, t) -> x.slice(t).subRowVector(x.slice(t).mean(0)), Wx, Wh, b));
        mistake(
                "not-centred",
                "The inputs are no longer centred: subtract the mean of the inputs so far.",
                (x, Wx, Wh, b) -> states(x, (sequence, t) -> x.slice(t), Wx, Wh, b));
        mistake(
                "divided-by-t",
                "You divide the inputs so far by t: at step t there are t + 1 of them.",
                centred((x, t) -> until(x, t).sum(0).div(t)));
        mistake(
                "t-or-one",
                "You divide the inputs so far by t: at step t there are t + 1 of them.",
                centred((x, t) -> until(x, t).sum(0).div(Math.max(t, 1))));
        mistake(
                "over-the-numbers",
                "You take the mean over the D numbers of an input: take it over time, for each number separately.",
                (x, Wx, Wh, b) -> states(
                        x,
                        (sequence, t) -> x.slice(t).subColumnVector(x.slice(t).mean(true, 1)),
                        Wx,
                        Wh,
                        b));
        mistake("mean-added", "You add the mean: subtract it from x_t.", centred((x, t) -> until(x, t)
                .mean(0)
                .neg()));
        mistake(
                "mean-as-input",
                "You feed in the mean: feed in the centred input, x_t minus the mean.",
                (x, Wx, Wh, b) -> states(x, (sequence, t) -> until(x, t).mean(0), Wx, Wh, b));
        mistake(
                "previous-input",
                "You subtract the input of the step before: subtract the mean of all inputs so far.",
                centred((x, t) -> t == 0 ? Nd4j.zerosLike(x.slice(0)) : x.slice(t - 1)));
        mistake(
                "interval-too-short",
                "The mean stops one input too early: x_t itself belongs to it.",
                centred((x, t) -> x.get(NDArrayIndex.interval(0, t), NDArrayIndex.all(), NDArrayIndex.all())
                        .mean(0)));
        mistake(
                "own-input",
                "You subtract x_t from itself: subtract the mean of all inputs so far.",
                centred((x, t) -> x.slice(t)));

        Law<CausalStates> oneStep = law(draw -> call(draw, 1));

        Law<CausalStates> future = law(CausalStatesCheck::movedFuture);

        check(0, "two steps worked by hand", CausalStatesCheck::equalsHandArithmetic);
        obeys(1, "the last input moves no earlier state", future);
        check(2, "random sequences of several lengths, also of one step", trial -> {
            trial.obeys(law());
            trial.obeys(oneStep);
        });
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<CausalStates> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{3}}, {{5}}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{1}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{2}});
        INDArray b = Nd4j.createFromArray(new float[] {0});
        // m_0 = 3, so the input is 0 and h_0 = 0; m_1 = 4, so h_1 = tanh(1)
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{0}}, {{0.76159f}}});
        trial.gives(expected, new Call<>("T=2, N=1, D=1, H=1", answer -> answer.states(x, Wx, Wh, b)));
    }

    private interface Part {
        INDArray of(INDArray x, int t);
    }

    private static INDArray until(INDArray x, int t) {
        return x.get(NDArrayIndex.interval(0, t + 1), NDArrayIndex.all(), NDArrayIndex.all());
    }

    private static CausalStates centred(Part mean) {
        return (x, Wx, Wh, b) -> states(x, (sequence, t) -> x.slice(t).sub(mean.of(x, t)), Wx, Wh, b);
    }

    private static INDArray states(INDArray x, Part input, INDArray Wx, INDArray Wh, INDArray b) {
        List<INDArray> states = new ArrayList<>();
        INDArray h = Nd4j.zeros(x.size(1), Wh.size(0));
        for (int t = 0; t < x.size(0); t++) {
            h = ElmanStepCheck.RIGHT.step(input.of(x, t), h, Wx, Wh, b);
            states.add(h);
        }
        return Nd4j.stack(0, states.toArray(INDArray[]::new));
    }

    private static Call<CausalStates> call(Draw draw, int T) {
        INDArray x = draw.normal(T, 2, 3).add(1);
        INDArray Wx = draw.scaled(0.5, 3, 4);
        INDArray Wh = draw.scaled(0.5, 4, 4);
        INDArray b = draw.scaled(0.5, 4);
        return new Call<>("T=" + T + ", N=2, D=3, H=4", answer -> answer.states(x, Wx, Wh, b));
    }

    /** How far the states before the last step move when the last input changes. */
    private static Call<CausalStates> movedFuture(Draw draw) {
        int T = draw.size(3, 5);
        INDArray x = draw.normal(T, 2, 3);
        INDArray other = x.dup();
        other.slice(T - 1).addi(10);
        INDArray Wx = draw.scaled(0.5, 3, 4);
        INDArray Wh = draw.scaled(0.5, 4, 4);
        INDArray b = draw.scaled(0.5, 4);
        return new Call<>(
                "states 0 to " + (T - 2) + ", after a change of x_" + (T - 1),
                answer -> moved(answer.states(other, Wx, Wh, b), answer.states(x, Wx, Wh, b), T - 2));
    }

    /** If the shapes are not those of states, the shapes are what differs. */
    private static INDArray moved(INDArray other, INDArray states, int last) {
        return Arrays.equals(other.shape(), states.shape()) && states.rank() == 3 && states.size(0) > last
                ? until(other, last).sub(until(states, last))
                : states;
    }
}
