package check.ex05;

import static org.nd4j.linalg.factory.Nd4j.hstack;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.Misfit;
import check.TaskCheck;
import check.Trial;
import contract.FeedbackStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Task 5.1: h_t = tanh([x_t, h_{t-1}] W + b). */
public final class FeedbackStepCheck extends TaskCheck<FeedbackStep> {
    /** For the exercise, and for JUnit. */
    public FeedbackStepCheck() {
        super("5.1", "one step, side by side", FeedbackStep.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(2, 4), draw.size(5, 7)));

        mistake(
                "feedback-first",
                "The feedback comes before the input: W's first D rows belong to the input.",
                (x, h, W, b) -> tanh(hstack(h, x).mmul(W).addRowVector(b)));
        mistake(
                "one-above-the-other",
                "ND4J cannot join these shapes: x [N,D] and h [N,H] go side by side, Nd4j.hstack(x, h).",
                (x, h, W, b) -> {
                    throw Misfit.joined();
                });
        mistake(
                "no-bias",
                "The bias b is missing.",
                (x, h, W, b) -> tanh(hstack(x, h).mmul(W)));
        mistake(
                "no-feedback",
                "The feedback is missing: the layer does not remember.",
                (x, h, W, b) -> RIGHT.step(x, Nd4j.zerosLike(h), W, b));
        mistake(
                "no-input",
                "The input is missing: the layer hears only itself.",
                (x, h, W, b) -> RIGHT.step(Nd4j.zerosLike(x), h, W, b));
        mistake("no-tanh", "The tanh is missing: you return its argument.", (x, h, W, b) -> hstack(x, h)
                .mmul(W)
                .addRowVector(b));
        mistake(
                "sigmoid",
                "You use a sigmoid instead of the tanh.",
                (x, h, W, b) -> sigmoid(hstack(x, h).mmul(W).addRowVector(b)));
        mistake(
                "bias-outside",
                "The bias is added after the tanh; it belongs inside.",
                (x, h, W, b) -> tanh(hstack(x, h).mmul(W)).addRowVector(b));
        mistake(
                "tanh-of-each",
                "You take the tanh of each part and add the results: it belongs around the whole sum.",
                (x, h, W, b) -> tanh(x.mmul(rows(W, 0, x.size(1))))
                        .add(tanh(h.mmul(rows(W, x.size(1), W.size(0)))))
                        .addRowVector(b));
        mistake(
                "wrong-way-round",
                "The product is the wrong way round: the row [x, h] comes first, both.mmul(W).",
                (x, h, W, b) -> W.mmul(hstack(x, h)));
        mistake(
                "transposed",
                "You transpose W: it is [D+H,H] already, and the row [x, h] multiplies it from the left.",
                (x, h, W, b) -> hstack(x, h).mmul(W.transpose()));
        mistake(
                "place-by-place",
                "mul multiplies element by element: the matrix product is mmul.",
                (x, h, W, b) -> hstack(x, h).mul(W));
        mistake(
                "tanh-of-input",
                "You take the tanh of the input's part only: it belongs around the whole sum.",
                (x, h, W, b) -> tanh(x.mmul(rows(W, 0, x.size(1))))
                        .add(h.mmul(rows(W, x.size(1), W.size(0))))
                        .addRowVector(b));
        mistake(
                "output-unchanged",
                "You return the output from before the step: return the new one.",
                (x, h, W, b) -> h.dup());
        mistake(
                "relu",
                "You use a ReLU instead of the tanh.",
                (x, h, W, b) -> org.nd4j.linalg.ops.transforms.Transforms.relu(
                        hstack(x, h).mmul(W).addRowVector(b)));
        mistake(
                "x-times-w",
                "x alone does not fit W: W has D + H rows, for x and h side by side in one row.",
                (x, h, W, b) -> x.mmul(W));
        mistake(
                "h-times-w",
                "h alone does not fit W: W has D + H rows, for x and h side by side in one row.",
                (x, h, W, b) -> h.mmul(W));

        Law<FeedbackStep> square = law(draw -> call(draw, 1, 3, 3));

        check(0, "the example worked by hand", FeedbackStepCheck::equalsHandArithmetic);
        obeys(2, "random batches of several sizes");
        obeys(0.5, "as many inputs as units", square);
        leavesArgumentsAlone(0.5);
    }

    private static void equalsHandArithmetic(Trial<FeedbackStep> trial) {
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2, 0}});
        INDArray h = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}});
        INDArray W = Nd4j.createFromArray(new float[][] {{1, 0}, {0, -1}, {3, 3}, {2, 0}, {2, 2}});
        INDArray b = Nd4j.createFromArray(-1f, 4f);
        // [1,2,0] gives [1,-2], the feedback [1,0] - [1,1] = [0,-1]; with b the sum is [0,1]
        INDArray expected = Nd4j.createFromArray(new float[][] {{0, 0.76159f}});
        trial.gives(expected, new Call<>("N=1, D=3, H=2", answer -> answer.step(x, h, W, b)));
    }

    static final FeedbackStep RIGHT = (x, h, W, b) -> tanh(hstack(x, h).mmul(W).addRowVector(b));

    private static INDArray rows(INDArray W, long from, long to) {
        return W.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
    }

    private static Call<FeedbackStep> call(Draw draw, int N, int D, int H) {
        INDArray x = draw.normal(N, D);
        INDArray h = draw.scaled(0.5, N, H);
        INDArray W = draw.scaled(0.5, D + H, H);
        INDArray b = draw.scaled(0.5, H);
        return new Call<>("N=" + N + ", D=" + D + ", H=" + H, answer -> answer.step(x, h, W, b));
    }
}
