package check.ex04;

import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ElmanLoop;
import contract.ElmanStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 4.2: h_0 … h_{T-1}, each computed from the one before. */
public final class ElmanLoopCheck extends TaskCheck<ElmanLoop> {
    private static final ElmanLoop RIGHT = loop(ElmanStepCheck.RIGHT);

    /** For the exercise, and for JUnit. */
    public ElmanLoopCheck() {
        super("4.2", "the loop", ElmanLoop.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6), draw.size(2, 4), draw.size(2, 3), draw.size(4, 6)));

        mistake(
                "not-carried",
                "The state is not carried: every step begins again from the start.",
                (x, start, Wx, Wh, b) -> Nd4j.stack(
                        0,
                        steps(x, start, (xt, h) -> ElmanStepCheck.RIGHT.step(xt, start, Wx, Wh, b))
                                .toArray(INDArray[]::new)));
        mistake(
                "off-by-one",
                "Off by one in time: each place holds the state from before its step, beginning with the start.",
                (x, start, Wx, Wh, b) -> {
                    List<INDArray> states = steps(x, start, (xt, h) -> ElmanStepCheck.RIGHT.step(xt, h, Wx, Wh, b));
                    states.add(0, start);
                    return Nd4j.stack(0, states.subList(0, states.size() - 1).toArray(INDArray[]::new));
                });
        mistake(
                "from-zeros",
                "You ignore the given start: the first step begins from it, not from zeros.",
                (x, start, Wx, Wh, b) -> RIGHT.states(x, Nd4j.zerosLike(start), Wx, Wh, b));
        mistake(
                "last-everywhere",
                "Every place holds the last state: put a copy of the current state into the result at each step.",
                (x, start, Wx, Wh, b) -> {
                    List<INDArray> states = steps(x, start, (xt, h) -> ElmanStepCheck.RIGHT.step(xt, h, Wx, Wh, b));
                    return Nd4j.stack(
                            0,
                            Collections.nCopies(states.size(), states.get(states.size() - 1))
                                    .toArray(INDArray[]::new));
                });
        mistake(
                "first-input",
                "Every step reads the first input: x_t is the t-th slice of x.",
                (x, start, Wx, Wh, b) -> Nd4j.stack(
                        0,
                        steps(x, start, (xt, h) -> ElmanStepCheck.RIGHT.step(x.slice(0), h, Wx, Wh, b))
                                .toArray(INDArray[]::new)));
        mistake(
                "no-bias",
                "The bias b is missing.",
                loop((x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(h.mmul(Wh)))));
        mistake(
                "no-memory",
                "The recurrent term h Wh is missing: the layer does not remember.",
                loop((x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).addRowVector(b))));
        mistake(
                "wh-transposed",
                "Wh is transposed: a row vector multiplies from the left, h Wh.",
                loop((x, h, Wx, Wh, b) -> ElmanStepCheck.RIGHT.step(x, h, Wx, Wh.transpose(), b)));
        mistake("no-tanh", "The tanh is missing: you return its arguments.", loop((x, h, Wx, Wh, b) -> x.mmul(Wx)
                .add(h.mmul(Wh))
                .addRowVector(b)));
        mistake(
                "last-only",
                "This is only the last state: put the state of every step into the result, [T,N,H].",
                (x, start, Wx, Wh, b) ->
                        RIGHT.states(x, start, Wx, Wh, b).slice(x.size(0) - 1).dup());
        mistake(
                "start-among-them",
                "Your result contains the start: its first state is h_0, the one after the first step.",
                (x, start, Wx, Wh, b) -> Nd4j.concat(
                        0, start.reshape(1, start.size(0), start.size(1)), RIGHT.states(x, start, Wx, Wh, b)));
        mistake(
                "over-sequences",
                "Your loop runs over the N sequences: let it run over time, t < x.size(0).",
                (x, start, Wx, Wh, b) -> {
                    INDArray states = Nd4j.create(x.size(0), start.size(0), start.size(1));
                    INDArray h = start;
                    for (int t = 0; t < x.size(1); t++) {
                        h = ElmanStepCheck.RIGHT.step(x.slice(t), h, Wx, Wh, b);
                        states.putSlice(t, h);
                    }
                    return states;
                });
        mistake(
                "backwards",
                "Time runs backwards: the first step reads x_0.",
                (x, start, Wx, Wh, b) -> RIGHT.states(turned(x), start, Wx, Wh, b));
        mistake(
                "backwards-in-place",
                "Time runs backwards: the first step reads x_0.",
                (x, start, Wx, Wh, b) -> turned(RIGHT.states(turned(x), start, Wx, Wh, b)));
        mistake(
                "states-reversed",
                "The states are in reverse order.",
                (x, start, Wx, Wh, b) -> turned(RIGHT.states(x, start, Wx, Wh, b)));
        mistake("batch-first", "The batch comes first: time must, [T,N,H].", (x, start, Wx, Wh, b) -> RIGHT.states(
                        x, start, Wx, Wh, b)
                .permute(1, 0, 2)
                .dup('c'));
        mistake("one-step-too-few", "The last step is missing: t runs from 0 to T − 1.", (x, start, Wx, Wh, b) -> {
            INDArray states = RIGHT.states(x, start, Wx, Wh, b);
            states.slice(x.size(0) - 1).assign(0);
            return states;
        });
        mistake("first-step-missing", "The first step is missing: t runs from 0 to T − 1.", (x, start, Wx, Wh, b) -> {
            INDArray states = Nd4j.zeros(x.size(0), start.size(0), start.size(1));
            INDArray h = start;
            for (int t = 1; t < x.size(0); t++) {
                h = ElmanStepCheck.RIGHT.step(x.slice(t), h, Wx, Wh, b);
                states.putSlice(t, h);
            }
            return states;
        });
        mistake(
                "one-under-another",
                "The states are stacked into one matrix, [T·N,H]: each is a slice of [T,N,H].",
                (x, start, Wx, Wh, b) ->
                        RIGHT.states(x, start, Wx, Wh, b).dup('c').reshape('c', x.size(0) * x.size(1), -1));
        mistake(
                "wrong-way-round",
                "The product is the wrong way round: h is a row vector, so it is h.mmul(Wh), not Wh.mmul(h).",
                loop((x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(Wh.mmul(h)).addRowVector(b))));
        mistake(
                "sequence-for-step",
                "slice(t, 1) takes sequence t: slice(t) takes step t, since time is the first dimension.",
                (x, start, Wx, Wh, b) -> {
                    INDArray states = Nd4j.create(x.size(0), start.size(0), start.size(1));
                    INDArray h = start;
                    for (int t = 0; t < x.size(0); t++) {
                        h = ElmanStepCheck.RIGHT.step(x.slice(t, 1), h, Wx, Wh, b);
                        states.putSlice(t, h);
                    }
                    return states;
                });
        mistake(
                "never-stored",
                "The result stays empty: put the state of each step into it with putSlice(t, h).",
                (x, start, Wx, Wh, b) -> Nd4j.zeros(x.size(0), start.size(0), start.size(1)));

        Law<ElmanLoop> oneStep = law(draw -> call(draw, 1, 2, 3, 4));

        check(0, "two steps worked by hand", ElmanLoopCheck::equalsHandArithmetic);
        obeys(3, "random sequences of several sizes");
        obeys(1, "a sequence of one step", oneStep);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanLoop> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{1, 2}}, {{2, 0}}});
        INDArray start = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.5f, -1}, {0.25f, 0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        INDArray b = Nd4j.createFromArray(-1.5f, 0.5f);
        // step 1 as in task 4.1; step 2: x Wx = [1, -2], h Wh = [-0.29948, 1.68583]
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{0.46212f, 0.76159f}}, {{-0.66369f, 0.18373f}}});
        trial.gives(expected, new Call<>("T=2, N=1, D=2, H=2", answer -> answer.states(x, start, Wx, Wh, b)));
    }

    private interface Step {
        INDArray apply(INDArray x, INDArray h);
    }

    private static List<INDArray> steps(INDArray x, INDArray start, Step step) {
        List<INDArray> states = new ArrayList<>();
        INDArray h = start;
        for (int t = 0; t < x.size(0); t++) {
            h = step.apply(x.slice(t), h);
            states.add(h);
        }
        return states;
    }

    private static ElmanLoop loop(ElmanStep step) {
        return (x, start, Wx, Wh, b) -> Nd4j.stack(
                0, steps(x, start, (xt, h) -> step.step(xt, h, Wx, Wh, b)).toArray(INDArray[]::new));
    }

    private static INDArray turned(INDArray x) {
        INDArray turned = x.dup();
        for (int t = 0; t < x.size(0); t++) {
            turned.putSlice(t, x.slice(x.size(0) - 1 - t));
        }
        return turned;
    }

    private static Call<ElmanLoop> call(Draw draw, int T, int N, int D, int H) {
        INDArray x = draw.normal(T, N, D);
        INDArray start = draw.scaled(0.5, N, H);
        INDArray Wx = draw.scaled(0.5, D, H);
        INDArray Wh = draw.scaled(0.5, H, H);
        INDArray b = draw.scaled(0.5, H);
        String sizes = "T=" + T + ", N=" + N + ", D=" + D + ", H=" + H;
        return new Call<>(sizes, answer -> answer.states(x, start, Wx, Wh, b));
    }
}
