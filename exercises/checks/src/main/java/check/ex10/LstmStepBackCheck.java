package check.ex10;

import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.LstmState;
import contract.LstmStepBack;
import contract.LstmStepGradient;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 10.3: from ∂L/∂h_t and ∂L/∂c_t to the sums of the gates and to c_{t-1}. */
public final class LstmStepBackCheck extends TaskCheck<LstmStepBack> {
    /** For the exercise, and for JUnit. */
    public LstmStepBackCheck() {
        super("10.3", "the way back", LstmStepBack.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(3, 6)));

        mistake(
                "no-dc",
                "dc is missing: c_t also reaches the loss through step t+1, and the two ways add up.",
                (dh, dc, i, f, g, o, cBefore, c) -> RIGHT.back(dh, Nd4j.zerosLike(dc), i, f, g, o, cBefore, c));
        mistake(
                "only-dc",
                "∂L/∂c_t lacks the way through h: add dh ⊙ o ⊙ (1 − tanh²(c)) to dc.",
                (dh, dc, i, f, g, o, cBefore, c) -> back(dc, dh, i, f, g, o, cBefore, c));
        mistake(
                "no-tanh-slope",
                "The slope of tanh(c), 1 − tanh²(c), is missing on the way from h to c.",
                (dh, dc, i, f, g, o, cBefore, c) -> back(dc.add(dh.mul(o)), dh, i, f, g, o, cBefore, c));
        mistake(
                "no-square",
                "The slope of tanh(c) is 1 − tanh²(c); the square is missing.",
                (dh, dc, i, f, g, o, cBefore, c) ->
                        back(dc.add(dh.mul(o).mul(tanh(c).rsub(1))), dh, i, f, g, o, cBefore, c));
        mistake(
                "no-slopes",
                "The slopes of the gates are missing: these are gradients of i, f, g, o, not of their sums a.",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    INDArray total = total(dh, dc, o, c);
                    return gradient(total.mul(g), total.mul(cBefore), total.mul(i), dh.mul(tanh(c)), total.mul(f));
                });
        mistake(
                "sigmoid-slope-of-g",
                "The candidate g is a tanh: its slope is 1 − g², not g (1 − g).",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    INDArray total = total(dh, dc, o, c);
                    return gradient(
                            total.mul(g).mul(slope(i)),
                            total.mul(cBefore).mul(slope(f)),
                            total.mul(i).mul(slope(g)),
                            dh.mul(tanh(c)).mul(slope(o)),
                            total.mul(f));
                });
        mistake(
                "order",
                "Your da is in the order i, f, o, g: the order is i, f, g, o.",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    LstmStepGradient right = RIGHT.back(dh, dc, i, f, g, o, cBefore, c);
                    return gradient(
                            Lstm.block(right.da(), Lstm.I),
                            Lstm.block(right.da(), Lstm.F),
                            Lstm.block(right.da(), Lstm.O),
                            Lstm.block(right.da(), Lstm.G),
                            right.dcBefore());
                });
        mistake(
                "new-c",
                "The forget gate's gradient needs c_{t-1}, not c_t: the gate multiplied the old cell state.",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    INDArray total = total(dh, dc, o, c);
                    return gradient(
                            total.mul(g).mul(slope(i)),
                            total.mul(c).mul(slope(f)),
                            total.mul(i).mul(tanhSlope(g)),
                            dh.mul(tanh(c)).mul(slope(o)),
                            total.mul(f));
                });
        mistake(
                "c-without-tanh",
                "The output gate's gradient needs tanh(c), not c: the gate multiplied tanh(c).",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    LstmStepGradient right = RIGHT.back(dh, dc, i, f, g, o, cBefore, c);
                    return gradient(
                            Lstm.block(right.da(), Lstm.I),
                            Lstm.block(right.da(), Lstm.F),
                            Lstm.block(right.da(), Lstm.G),
                            dh.mul(c).mul(slope(o)),
                            right.dcBefore());
                });
        mistake(
                "no-forget-factor",
                "∂L/∂c_{t-1} lacks the factor f: the share of the cell state that came through is the share of the gradient that goes back.",
                (dh, dc, i, f, g, o, cBefore, c) -> new LstmStepGradient(
                        RIGHT.back(dh, dc, i, f, g, o, cBefore, c).da(), total(dh, dc, o, c)));
        mistake(
                "c-for-its-tanh",
                "You use 1 − c² instead of 1 − tanh²(c): take tanh(c) first.",
                (dh, dc, i, f, g, o, cBefore, c) ->
                        back(dc.add(dh.mul(o).mul(tanhSlope(c))), dh, i, f, g, o, cBefore, c));
        mistake(
                "dc-times-f",
                "∂L/∂c_{t-1} needs the whole d, not only dc: d ⊙ f.",
                (dh, dc, i, f, g, o, cBefore, c) -> new LstmStepGradient(
                        RIGHT.back(dh, dc, i, f, g, o, cBefore, c).da(), dc.mul(f)));
        mistake(
                "no-output-gate",
                "The factor o is missing on the way from h to c: h was o ⊙ tanh(c).",
                (dh, dc, i, f, g, o, cBefore, c) ->
                        back(dc.add(dh.mul(tanhSlope(tanh(c)))), dh, i, f, g, o, cBefore, c));
        mistake(
                "d-at-the-output-gate",
                "The output gate's gradient needs dh, not d: o acts after c.",
                (dh, dc, i, f, g, o, cBefore, c) -> with(
                        3, total(dh, dc, o, c).mul(tanh(c)).mul(slope(o)), RIGHT.back(dh, dc, i, f, g, o, cBefore, c)));
        mistake(
                "i-and-g-exchanged",
                "i and g are swapped: the gradient of i needs g, and that of g needs i.",
                (dh, dc, i, f, g, o, cBefore, c) -> with(
                        0,
                        total(dh, dc, o, c).mul(i).mul(slope(i)),
                        with(
                                2,
                                total(dh, dc, o, c).mul(g).mul(tanhSlope(g)),
                                RIGHT.back(dh, dc, i, f, g, o, cBefore, c))));
        mistake(
                "dh-in-the-gates",
                "The gradients of i, f and g need d, not dh: these gates are reached through c.",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    LstmStepGradient right = RIGHT.back(dh, dc, i, f, g, o, cBefore, c);
                    return gradient(
                            dh.mul(g).mul(slope(i)),
                            dh.mul(cBefore).mul(slope(f)),
                            dh.mul(i).mul(tanhSlope(g)),
                            Lstm.block(right.da(), Lstm.O),
                            right.dcBefore());
                });
        mistake(
                "dc-in-the-gates",
                "You used only dc for i, f and g: their gradients need the whole d.",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    LstmStepGradient right = RIGHT.back(dh, dc, i, f, g, o, cBefore, c);
                    return gradient(
                            dc.mul(g).mul(slope(i)),
                            dc.mul(cBefore).mul(slope(f)),
                            dc.mul(i).mul(tanhSlope(g)),
                            Lstm.block(right.da(), Lstm.O),
                            right.dcBefore());
                });
        mistake(
                "tanh-slope-of-a-gate",
                "You used 1 − i² as the slope of i, f and o: they are sigmoids, whose slope is i (1 − i).",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    INDArray total = total(dh, dc, o, c);
                    return gradient(
                            total.mul(g).mul(tanhSlope(i)),
                            total.mul(cBefore).mul(tanhSlope(f)),
                            total.mul(i).mul(tanhSlope(g)),
                            dh.mul(tanh(c)).mul(tanhSlope(o)),
                            total.mul(f));
                });
        mistake(
                "no-slope-of-g",
                "The slope of the candidate, 1 − g², is missing.",
                (dh, dc, i, f, g, o, cBefore, c) ->
                        with(2, total(dh, dc, o, c).mul(i), RIGHT.back(dh, dc, i, f, g, o, cBefore, c)));
        mistake(
                "sign-of-the-slopes",
                "The tanh's slopes have the wrong sign: sub(1) makes g² − 1, rsub(1) makes 1 − g².",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    INDArray total = dc.sub(dh.mul(o).mul(tanhSlope(tanh(c))));
                    return gradient(
                            total.mul(g).mul(slope(i)),
                            total.mul(cBefore).mul(slope(f)),
                            total.mul(i).mul(tanhSlope(g)).neg(),
                            dh.mul(tanh(c)).mul(slope(o)),
                            total.mul(f));
                });
        mistake(
                "d-returned",
                "You return d ⊙ i as the second part: the gradient of c_{t-1} has the factor f.",
                (dh, dc, i, f, g, o, cBefore, c) -> new LstmStepGradient(
                        RIGHT.back(dh, dc, i, f, g, o, cBefore, c).da(),
                        total(dh, dc, o, c).mul(i)));
        mistake(
                "output-gate-without-dh",
                "The output gate's gradient lacks dh: dh ⊙ tanh(c) ⊙ o (1 − o).",
                (dh, dc, i, f, g, o, cBefore, c) ->
                        with(3, tanh(c).mul(slope(o)), RIGHT.back(dh, dc, i, f, g, o, cBefore, c)));
        mistake(
                "half-a-slope",
                "One factor of the sigmoid's slope is missing: it is i (1 − i).",
                (dh, dc, i, f, g, o, cBefore, c) -> {
                    INDArray total = total(dh, dc, o, c);
                    return gradient(
                            total.mul(g).mul(i.rsub(1)),
                            total.mul(cBefore).mul(f.rsub(1)),
                            total.mul(i).mul(tanhSlope(g)),
                            dh.mul(tanh(c)).mul(o.rsub(1)),
                            total.mul(f));
                });

        check(0, "the example worked by hand", LstmStepBackCheck::equalsHandArithmetic);
        obeys(5, "random gradients of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LstmStepBack> trial) {
        // tanh(0.85) = 0.69107; ∂L/∂c = 0.2 + 1 · 0.5 · 0.52242 = 0.46121
        LstmStepGradient expected = new LstmStepGradient(
                Nd4j.createFromArray(new float[][] {{0.05765147f, 0.06918176f, 0.17295440f, 0.17276725f}}),
                one(0.34590880));
        trial.gives(
                expected,
                new Call<>(
                        "N=1, H=1",
                        answer -> answer.back(
                                one(1), one(0.2), one(0.5), one(0.75), one(0.5), one(0.5), one(0.8), one(0.85))));
    }

    static final LstmStepBack RIGHT = (dh, dc, i, f, g, o, cBefore, c) -> {
        INDArray total = total(dh, dc, o, c);
        return gradient(
                total.mul(g).mul(slope(i)),
                total.mul(cBefore).mul(slope(f)),
                total.mul(i).mul(tanhSlope(g)),
                dh.mul(tanh(c)).mul(slope(o)),
                total.mul(f));
    };

    /** The right way back from a given ∂L/∂c_t. */
    private static LstmStepGradient back(
            INDArray total, INDArray dh, INDArray i, INDArray f, INDArray g, INDArray o, INDArray cBefore, INDArray c) {
        INDArray throughH = dh.mul(o).mul(tanhSlope(tanh(c)));
        return RIGHT.back(dh, total.sub(throughH), i, f, g, o, cBefore, c);
    }

    private static INDArray total(INDArray dh, INDArray dc, INDArray o, INDArray c) {
        return dc.add(dh.mul(o).mul(tanhSlope(tanh(c))));
    }

    private static INDArray slope(INDArray gate) {
        return gate.mul(gate.rsub(1));
    }

    private static INDArray tanhSlope(INDArray y) {
        return y.mul(y).rsub(1);
    }

    /** The right gradients, except for one of the four blocks. */
    private static LstmStepGradient with(int place, INDArray wrong, LstmStepGradient others) {
        INDArray[] blocks = IntStream.range(0, 4)
                .mapToObj(part -> part == place ? wrong : Lstm.block(others.da(), part))
                .toArray(INDArray[]::new);
        return gradient(blocks[0], blocks[1], blocks[2], blocks[3], others.dcBefore());
    }

    private static LstmStepGradient gradient(INDArray di, INDArray df, INDArray dg, INDArray dO, INDArray dcBefore) {
        return new LstmStepGradient(Nd4j.concat(1, di, df, dg, dO), dcBefore);
    }

    private static Call<LstmStepBack> call(Draw draw, int N, int H) {
        INDArray a = draw.normal(N, 4 * H);
        INDArray cBefore = draw.normal(N, H);
        INDArray i = Lstm.gate(a, Lstm.I);
        INDArray f = Lstm.gate(a, Lstm.F);
        INDArray g = Lstm.candidate(a, Lstm.G);
        INDArray o = Lstm.gate(a, Lstm.O);
        LstmState after = Lstm.state(i, f, g, o, cBefore);
        INDArray dh = draw.normal(N, H);
        INDArray dc = draw.normal(N, H);
        return new Call<>("N=" + N + ", H=" + H, answer -> answer.back(dh, dc, i, f, g, o, cBefore, after.c()));
    }

    private static INDArray one(double number) {
        return Nd4j.createFromArray(new float[][] {{(float) number}});
    }
}
