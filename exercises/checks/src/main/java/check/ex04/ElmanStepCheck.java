package check.ex04;

import static org.nd4j.linalg.ops.transforms.Transforms.relu;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 4.1: h_t = tanh(x_t Wx + h_{t-1} Wh + b). */
public final class ElmanStepCheck extends TaskCheck<ElmanStep> {
    /** For the exercise, and for JUnit. */
    public ElmanStepCheck() {
        super("4.1", "one step", ElmanStep.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(2, 4), draw.size(5, 7)));

        mistake(
                "no-bias",
                "The bias b is missing.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(h.mmul(Wh))));
        mistake(
                "no-memory",
                "The recurrent term h Wh is missing: the layer does not remember.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).addRowVector(b)));
        mistake(
                "no-input",
                "The input term x Wx is missing: the layer does not see its input.",
                (x, h, Wx, Wh, b) -> tanh(h.mmul(Wh).addRowVector(b)));
        mistake(
                "transposed",
                "Wh is transposed: a row vector multiplies from the left, h Wh.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(h.mmul(Wh.transpose())).addRowVector(b)));
        mistake(
                "sigmoid",
                "You use a sigmoid instead of the tanh.",
                (x, h, Wx, Wh, b) -> sigmoid(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b)));
        mistake(
                "relu",
                "You use a ReLU instead of the tanh.",
                (x, h, Wx, Wh, b) -> relu(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b)));
        mistake("no-tanh", "The tanh is missing: you return its argument.", (x, h, Wx, Wh, b) -> x.mmul(Wx)
                .add(h.mmul(Wh))
                .addRowVector(b));
        mistake(
                "bias-outside",
                "The bias is added after the tanh; it belongs inside.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(h.mmul(Wh))).addRowVector(b));
        mistake(
                "tanh-of-each",
                "You take the tanh of each term and add the results: it belongs around the whole sum.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx)).add(tanh(h.mmul(Wh))).addRowVector(b));
        mistake(
                "wrong-way-round",
                "The product is the wrong way round: h is a row vector, so it is h.mmul(Wh), not Wh.mmul(h).",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(Wh.mmul(h)).addRowVector(b)));
        mistake(
                "input-wrong-way-round",
                "The product is the wrong way round: x is a row vector, so it is x.mmul(Wx), not Wx.mmul(x).",
                (x, h, Wx, Wh, b) -> tanh(Wx.mmul(x).add(h.mmul(Wh)).addRowVector(b)));
        mistake(
                "place-by-place",
                "mul multiplies element by element: the matrix product is mmul.",
                (x, h, Wx, Wh, b) -> tanh(x.mul(Wx).add(h.mul(Wh)).addRowVector(b)));
        mistake(
                "state-place-by-place",
                "mul multiplies element by element: the matrix product is mmul.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(h.mul(Wh)).addRowVector(b)));
        mistake(
                "tanh-of-input",
                "You take the tanh of the input's part only: it belongs around the whole sum.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx)).add(h.mmul(Wh)).addRowVector(b));
        mistake(
                "tanh-before-memory",
                "You take the tanh of the input's part only: it belongs around the whole sum.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).addRowVector(b)).add(h.mmul(Wh)));
        mistake(
                "tanh-of-state",
                "You take the tanh of the state's part only: it belongs around the whole sum.",
                (x, h, Wx, Wh, b) -> x.mmul(Wx).add(tanh(h.mmul(Wh))).addRowVector(b));
        mistake(
                "state-unchanged",
                "You return the state from before the step: return the new one.",
                (x, h, Wx, Wh, b) -> h.dup());
        mistake(
                "input-transposed",
                "Wx is transposed: a row vector multiplies from the left, x Wx.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx.transpose()).add(h.mmul(Wh)).addRowVector(b)));
        mistake(
                "throws",
                "One product has the wrong matrix: multiply x [N,D] by Wx [D,H], and h [N,H] by Wh [H,H].",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wh).add(h.mmul(Wx)).addRowVector(b)));
        mistake(
                "bias-subtracted",
                "You subtract the bias: add it.",
                (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(h.mmul(Wh)).subRowVector(b)));

        check(0, "the example worked by hand", ElmanStepCheck::equalsHandArithmetic);
        obeys(3, "random batches of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanStep> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2}});
        INDArray h = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.5f, -1}, {0.25f, 0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        INDArray b = Nd4j.createFromArray(-1.5f, 0.5f);
        // x Wx = [1, 0], h Wh = [1, 0.5], with b the sum is [0.5, 1]
        INDArray expected = Nd4j.createFromArray(new float[][] {{0.46212f, 0.76159f}});
        trial.gives(expected, new Call<>("N=1, D=2, H=2", answer -> answer.step(x, h, Wx, Wh, b)));
    }

    /** The right answer, which other exercises use for their steps too. */
    public static final ElmanStep RIGHT =
            (x, h, Wx, Wh, b) -> tanh(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b));

    private static Call<ElmanStep> call(Draw draw, int N, int D, int H) {
        INDArray x = draw.normal(N, D);
        INDArray h = draw.scaled(0.5, N, H);
        INDArray Wx = draw.scaled(0.5, D, H);
        INDArray Wh = draw.scaled(0.5, H, H);
        INDArray b = draw.scaled(0.5, H);
        return new Call<>("N=" + N + ", D=" + D + ", H=" + H, answer -> answer.step(x, h, Wx, Wh, b));
    }
}
