package check.ex10;

import static check.ex10.Lstm.F;
import static check.ex10.Lstm.G;
import static check.ex10.Lstm.I;
import static check.ex10.Lstm.O;
import static check.ex10.Lstm.block;
import static check.ex10.Lstm.candidate;
import static check.ex10.Lstm.gate;
import static check.ex10.Lstm.state;
import static check.ex10.Lstm.step;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.LstmState;
import contract.LstmStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 10.1: c_t = f ⊙ c + i ⊙ g, h_t = o ⊙ tanh(c_t). */
public final class LstmStepCheck extends TaskCheck<LstmStep> {
    /** For the exercise, and for JUnit. */
    public LstmStepCheck() {
        super("10.1", "one step", LstmStep.class);
        right(Lstm.STEP);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(2, 4), draw.size(5, 7)));

        mistake(
                "order",
                "You read the gates in the order i, f, o, g: g is the third block of H columns, o the fourth.",
                step((a, c) -> state(gate(a, I), gate(a, F), candidate(a, O), gate(a, G), c)));
        mistake(
                "exchanged",
                "The input and forget gates are swapped: the order is i, f, g, o.",
                step((a, c) -> state(gate(a, F), gate(a, I), candidate(a, G), gate(a, O), c)));
        mistake(
                "no-bias",
                "The biases b are missing, including that of the forget gate.",
                (x, h, c, Wx, Wh, b) -> Lstm.STEP.step(x, h, c, Wx, Wh, Nd4j.zerosLike(b)));
        mistake(
                "forget-bias-twice",
                "You add 1 to the forget gate's sum, but b already contains that 1.",
                step((a, c) -> state(gate(a, I), sigmoid(block(a, F).add(1)), candidate(a, G), gate(a, O), c)));
        mistake("no-tanh", "The tanh between c and h is missing: h = o ⊙ tanh(c).", step((a, c) -> {
            INDArray cNow = Lstm.state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), c)
                    .c();
            return new LstmState(gate(a, O).mul(cNow), cNow);
        }));
        mistake("old-c-shown", "You make h from the cell state before the step: h shows the new one.", step((a, c) -> {
            INDArray cNow = Lstm.state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), c)
                    .c();
            return new LstmState(gate(a, O).mul(tanh(c)), cNow);
        }));
        mistake(
                "sigmoid-candidate",
                "The candidate g has a sigmoid: it needs a tanh, so that it can be negative.",
                step((a, c) -> state(gate(a, I), gate(a, F), gate(a, G), gate(a, O), c)));
        mistake(
                "c-not-carried",
                "You do not carry the old cell state: f ⊙ c is missing.",
                step((a, c) -> state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), Nd4j.zerosLike(c))));
        mistake(
                "of-1997",
                "Nothing is forgotten: the old cell state lacks its factor f.",
                step((a, c) -> state(gate(a, I), gate(a, F).mul(0).add(1), candidate(a, G), gate(a, O), c)));
        mistake(
                "no-input-gate",
                "The input gate is missing: all of g enters the cell.",
                step((a, c) -> state(gate(a, I).mul(0).add(1), gate(a, F), candidate(a, G), gate(a, O), c)));
        mistake(
                "no-recurrence",
                "The recurrent term h Wh is missing.",
                (x, h, c, Wx, Wh, b) -> Lstm.STEP.step(x, Nd4j.zerosLike(h), c, Wx, Wh, b));
        mistake(
                "no-output-gate",
                "The output gate is missing: h = o ⊙ tanh(c).",
                step((a, c) -> state(
                        gate(a, I),
                        gate(a, F),
                        candidate(a, G),
                        gate(a, O).mul(0).add(1),
                        c)));
        mistake("sigmoid-of-c", "You use a sigmoid between c and h: use a tanh, h = o ⊙ tanh(c).", step((a, c) -> {
            LstmState right = state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), c);
            return new LstmState(gate(a, O).mul(sigmoid(right.c())), right.c());
        }));
        mistake(
                "tanh-gates",
                "Your gates have a tanh: i, f and o need a sigmoid, so that they lie between 0 and 1.",
                step((a, c) -> state(candidate(a, I), candidate(a, F), candidate(a, G), candidate(a, O), c)));
        mistake(
                "raw-gates",
                "You use the sums as gates: i, f and o are the sigmoids of their sums.",
                step((a, c) -> state(block(a, I), block(a, F), candidate(a, G), block(a, O), c)));
        mistake(
                "raw-candidate",
                "The candidate g has no tanh: g = tanh(a_g).",
                step((a, c) -> state(gate(a, I), gate(a, F), block(a, G), gate(a, O), c)));
        mistake(
                "h-and-c-exchanged",
                "h and c are swapped in the result: new LstmState(h, c).",
                (x, h, c, Wx, Wh, b) -> {
                    LstmState right = Lstm.STEP.step(x, h, c, Wx, Wh, b);
                    return new LstmState(right.c(), right.h());
                });
        mistake(
                "no-input",
                "The input's term x Wx is missing.",
                (x, h, c, Wx, Wh, b) -> Lstm.STEP.step(x.mul(0), h, c, Wx, Wh, b));
        mistake(
                "order-of-four",
                "You read the gates in the order i, g, f, o: f is the second block of H columns, g the third.",
                step((a, c) -> state(gate(a, I), gate(a, G), candidate(a, F), gate(a, O), c)));
        mistake(
                "input-and-output-exchanged",
                "The input and output gates are swapped: i is the first block of H columns, o the fourth.",
                step((a, c) -> state(gate(a, O), gate(a, F), candidate(a, G), gate(a, I), c)));
        mistake(
                "coupled",
                "You use 1 − i as the forget gate: it has its own block, the second.",
                step((a, c) -> state(gate(a, I), gate(a, I).rsub(1), candidate(a, G), gate(a, O), c)));

        check(0, "the example worked by hand", LstmStepCheck::equalsHandArithmetic);
        obeys(4, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LstmStep> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{2}});
        INDArray h = Nd4j.createFromArray(new float[][] {{1}});
        INDArray c = Nd4j.createFromArray(new float[][] {{0.8f}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.5f, 0.5f, 0.25f, -0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{-0.5f, 0.5f, -0.5f, 0.5f}});
        INDArray b = Nd4j.createFromArray(-0.5f, -0.40139f, 0.54931f, 0.5f);
        // a = [0, ln 3, ln 3 / 2, 0]: i = 0.5, f = 0.75, g = 0.5, o = 0.5; c = 0.75 · 0.8 + 0.5 · 0.5
        LstmState expected = new LstmState(
                Nd4j.createFromArray(new float[][] {{0.34553f}}), Nd4j.createFromArray(new float[][] {{0.85f}}));
        trial.gives(expected, new Call<>("N=1, D=1, H=1", answer -> answer.step(x, h, c, Wx, Wh, b)));
    }

    private static Call<LstmStep> call(Draw draw, int N, int D, int H) {
        INDArray x = draw.normal(N, D);
        INDArray h = draw.scaled(0.5, N, H);
        INDArray c = draw.normal(N, H);
        INDArray Wx = draw.scaled(0.5, D, 4 * H);
        INDArray Wh = draw.scaled(0.5, H, 4 * H);
        INDArray b = draw.scaled(0.5, 4 * H);
        return new Call<>("N=" + N + ", D=" + D + ", H=" + H, answer -> answer.step(x, h, c, Wx, Wh, b));
    }
}
