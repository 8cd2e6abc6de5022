package check.ex10;

import static check.ex10.Lstm.F;
import static check.ex10.Lstm.G;
import static check.ex10.Lstm.I;
import static check.ex10.Lstm.O;
import static check.ex10.Lstm.block;
import static check.ex10.Lstm.candidate;
import static check.ex10.Lstm.gate;
import static check.ex10.Lstm.state;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LstmLoop;
import contract.LstmState;
import contract.LstmStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 10.2: the loop carries h and c. */
public final class LstmLoopCheck extends TaskCheck<LstmLoop> {
    private static final LstmLoop RIGHT = loop((start, after) -> after, LstmState::h);

    /** For the exercise, and for JUnit. */
    public LstmLoopCheck() {
        super("10.2", "the loop", LstmLoop.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(3, 6), draw.size(2, 4), draw.size(2, 3), draw.size(4, 6)));

        mistake(
                "c-not-carried",
                "c is not carried: every step begins with the cell state from before the first step.",
                loop((start, after) -> new LstmState(after.h(), start.c()), LstmState::h));
        mistake(
                "empty-belt",
                "c is not carried: every step begins with an empty cell state.",
                (x, h, c, Wx, Wh, b) -> loop(
                                (start, after) -> new LstmState(after.h(), Nd4j.zerosLike(c)), LstmState::h)
                        .outputs(x, h, Nd4j.zerosLike(c), Wx, Wh, b));
        mistake(
                "h-not-carried",
                "h is not carried: every step begins with the h from before the first step.",
                loop((start, after) -> new LstmState(start.h(), after.c()), LstmState::h));
        mistake(
                "nothing-carried",
                "Neither h nor c is carried: every step begins again from the start.",
                loop((start, after) -> start, LstmState::h));
        mistake(
                "shows-c",
                "The result holds the cell states c: return the shown states, h.",
                loop((start, after) -> after, LstmState::c));
        mistake(
                "c-from-zero",
                "You ignore the given c: the first step begins with it, not with an empty cell state.",
                (x, h, c, Wx, Wh, b) -> RIGHT.outputs(x, h, Nd4j.zerosLike(c), Wx, Wh, b));
        mistake(
                "from-zeros",
                "You ignore the given h and c: the first step begins from them, not from zeros.",
                (x, h, c, Wx, Wh, b) -> RIGHT.outputs(x, Nd4j.zerosLike(h), Nd4j.zerosLike(c), Wx, Wh, b));
        mistake(
                "last-everywhere",
                "Every place holds the last h: put a copy of the current h into the result at each step.",
                (x, h, c, Wx, Wh, b) -> {
                    INDArray all = RIGHT.outputs(x, h, c, Wx, Wh, b);
                    int T = (int) x.size(0);
                    return Nd4j.stack(
                            0, Collections.nCopies(T, all.slice(T - 1)).toArray(INDArray[]::new));
                });
        mistake(
                "order",
                "You read the gates in the order i, f, o, g: g is the third block of H columns, o the fourth.",
                around((a, c) -> state(gate(a, I), gate(a, F), candidate(a, O), gate(a, G), c)));
        mistake(
                "exchanged",
                "The input and forget gates are swapped: the order is i, f, g, o.",
                around((a, c) -> state(gate(a, F), gate(a, I), candidate(a, G), gate(a, O), c)));
        mistake(
                "order-of-four",
                "You read the gates in the order i, g, f, o: f is the second block of H columns, g the third.",
                around((a, c) -> state(gate(a, I), gate(a, G), candidate(a, F), gate(a, O), c)));
        mistake(
                "no-bias",
                "The biases b are missing, including that of the forget gate.",
                (x, h, c, Wx, Wh, b) -> RIGHT.outputs(x, h, c, Wx, Wh, Nd4j.zerosLike(b)));
        mistake(
                "no-recurrence",
                "The recurrent term h Wh is missing.",
                (x, h, c, Wx, Wh, b) -> RIGHT.outputs(x, h, c, Wx, Nd4j.zerosLike(Wh), b));
        mistake("no-tanh", "The tanh between c and h is missing: h = o ⊙ tanh(c).", around((a, c) -> {
            INDArray cNow = state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), c)
                    .c();
            return new LstmState(gate(a, O).mul(cNow), cNow);
        }));
        mistake(
                "old-c-shown",
                "You make h from the cell state before the step: h shows the new one.",
                around((a, c) -> {
                    INDArray cNow = state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), c)
                            .c();
                    return new LstmState(gate(a, O).mul(tanh(c)), cNow);
                }));
        mistake(
                "sigmoid-candidate",
                "The candidate g has a sigmoid: it needs a tanh, so that it can be negative.",
                around((a, c) -> state(gate(a, I), gate(a, F), gate(a, G), gate(a, O), c)));
        mistake(
                "forget-bias-twice",
                "You add 1 to the forget gate's sum, but b already contains that 1.",
                around((a, c) -> state(gate(a, I), sigmoid(block(a, F).add(1)), candidate(a, G), gate(a, O), c)));
        mistake(
                "of-1997",
                "Nothing is forgotten: the old cell state lacks its factor f.",
                around((a, c) -> state(gate(a, I), gate(a, F).mul(0).add(1), candidate(a, G), gate(a, O), c)));
        mistake(
                "no-input-gate",
                "The input gate is missing: all of g enters the cell.",
                around((a, c) -> state(gate(a, I).mul(0).add(1), gate(a, F), candidate(a, G), gate(a, O), c)));
        mistake(
                "no-output-gate",
                "The output gate is missing: h = o ⊙ tanh(c).",
                around((a, c) -> state(
                        gate(a, I),
                        gate(a, F),
                        candidate(a, G),
                        gate(a, O).mul(0).add(1),
                        c)));
        mistake(
                "h-from-zero",
                "You ignore the given h: the first step begins with it, not with zeros.",
                (x, h, c, Wx, Wh, b) -> RIGHT.outputs(x, Nd4j.zerosLike(h), c, Wx, Wh, b));
        mistake(
                "start-included",
                "Your result contains the start: return h after each step, h_0 to h_{T-1}.",
                (x, h, c, Wx, Wh, b) ->
                        Nd4j.concat(0, h.reshape(1, h.size(0), h.size(1)), RIGHT.outputs(x, h, c, Wx, Wh, b)));
        mistake(
                "one-step-late",
                "Each place holds the h from before its step: place t belongs to h after step t.",
                (x, h, c, Wx, Wh, b) -> oneStepLate(h, RIGHT.outputs(x, h, c, Wx, Wh, b)));
        mistake(
                "last-alone",
                "This is only h after the last step: return h after every step, [T,N,H].",
                (x, h, c, Wx, Wh, b) -> RIGHT.outputs(x, h, c, Wx, Wh, b).slice(x.size(0) - 1));
        mistake(
                "batch-first",
                "The dimensions are in the wrong order: time comes first, [T,N,H].",
                (x, h, c, Wx, Wh, b) -> RIGHT.outputs(x, h, c, Wx, Wh, b).permute(1, 0, 2));
        mistake("last-step-missing", "You do not make the last step: its place is empty.", (x, h, c, Wx, Wh, b) -> {
            INDArray all = RIGHT.outputs(x, h, c, Wx, Wh, b);
            all.slice(x.size(0) - 1).assign(0);
            return all;
        });
        mistake(
                "from-the-end",
                "You read the sequence from its end: begin with step 0.",
                (x, h, c, Wx, Wh, b) -> turned(RIGHT.outputs(turned(x), h, c, Wx, Wh, b)));
        mistake("sigmoid-of-c", "You use a sigmoid between c and h: use a tanh, h = o ⊙ tanh(c).", around((a, c) -> {
            INDArray cNow = state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), c)
                    .c();
            return new LstmState(gate(a, O).mul(sigmoid(cNow)), cNow);
        }));

        Law<LstmLoop> oneStep = law(draw -> call(draw, 1, 2, 3, 4));

        check(0, "two steps worked by hand", LstmLoopCheck::equalsHandArithmetic);
        obeys(2, "random sequences of several sizes");
        obeys(1, "a sequence of one step", oneStep);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LstmLoop> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{2}}, {{0}}});
        INDArray h = Nd4j.createFromArray(new float[][] {{1}});
        INDArray c = Nd4j.createFromArray(new float[][] {{0.8f}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.5f, 0.5f, 0.25f, -0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{-0.5f, 0.5f, -0.5f, 0.5f}});
        INDArray b = Nd4j.createFromArray(-0.5f, -0.40139f, 0.54931f, 0.5f);
        // the step of task 10.1, then one with x = 0 from h = 0.34553, c = 0.85
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{0.34553f}}, {{0.30502f}}});
        trial.gives(expected, new Call<>("T=2, N=1, D=1, H=1", answer -> answer.outputs(x, h, c, Wx, Wh, b)));
    }

    private interface Carried {
        LstmState from(LstmState start, LstmState after);
    }

    /** The right loop around a wrong step, which gets the sums a and the cell state before. */
    private static LstmLoop around(Lstm.Rest rest) {
        return loop(Lstm.step(rest), (start, after) -> after, LstmState::h);
    }

    private static LstmLoop loop(Carried carried, Function<LstmState, INDArray> shown) {
        return loop(Lstm.STEP, carried, shown);
    }

    private static LstmLoop loop(LstmStep step, Carried carried, Function<LstmState, INDArray> shown) {
        return (x, h, c, Wx, Wh, b) -> {
            LstmState start = new LstmState(h, c);
            LstmState before = start;
            List<INDArray> outputs = new ArrayList<>();
            for (int t = 0; t < x.size(0); t++) {
                LstmState after = step.step(x.slice(t), before.h(), before.c(), Wx, Wh, b);
                outputs.add(shown.apply(after));
                before = carried.from(start, after);
            }
            return Nd4j.stack(0, outputs.toArray(INDArray[]::new));
        };
    }

    private static INDArray oneStepLate(INDArray start, INDArray outputs) {
        INDArray late = outputs.dup();
        late.putSlice(0, start);
        for (int t = 1; t < outputs.size(0); t++) {
            late.putSlice(t, outputs.slice(t - 1));
        }
        return late;
    }

    private static INDArray turned(INDArray sequence) {
        INDArray turned = sequence.dup();
        for (int t = 0; t < sequence.size(0); t++) {
            turned.putSlice(t, sequence.slice(sequence.size(0) - 1 - t));
        }
        return turned;
    }

    private static Call<LstmLoop> call(Draw draw, int T, int N, int D, int H) {
        INDArray x = draw.normal(T, N, D);
        INDArray h = draw.scaled(0.5, N, H);
        INDArray c = draw.normal(N, H);
        INDArray Wx = draw.scaled(0.5, D, 4 * H);
        INDArray Wh = draw.scaled(0.5, H, 4 * H);
        INDArray b = draw.scaled(0.5, 4 * H);
        String sizes = "T=" + T + ", N=" + N + ", D=" + D + ", H=" + H;
        return new Call<>(sizes, answer -> answer.outputs(x, h, c, Wx, Wh, b));
    }
}
