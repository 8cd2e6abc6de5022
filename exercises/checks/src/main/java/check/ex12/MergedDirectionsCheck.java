package check.ex12;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.MergedDirections;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 12.3: side by side, sum and mean. */
public final class MergedDirectionsCheck extends TaskCheck<MergedDirections> {
    private static final MergedDirections RIGHT =
            of(MergedDirectionsCheck::beside, INDArray::add, MergedDirectionsCheck::mean);

    /** For the exercise, and for JUnit. */
    public MergedDirectionsCheck() {
        super("12.3", "the merge", MergedDirections.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(2, 4), draw.size(2, 4)));

        mistake(
                "backward-first",
                "Side by side, your reader from the end comes first: forward must come first.",
                of((f, b) -> beside(b, f), INDArray::add, MergedDirectionsCheck::mean));
        mistake(
                "mean-is-sum",
                "Your mean is a sum: halve it.",
                of(MergedDirectionsCheck::beside, INDArray::add, INDArray::add));
        mistake(
                "sum-is-mean",
                "Your sum is a mean: do not halve it.",
                of(MergedDirectionsCheck::beside, MergedDirectionsCheck::mean, MergedDirectionsCheck::mean));
        mistake(
                "exchanged",
                "The sum and the mean are swapped.",
                of(MergedDirectionsCheck::beside, MergedDirectionsCheck::mean, INDArray::add));
        mistake(
                "always-concatenates",
                "Every way gives the outputs side by side: look at how.",
                of(MergedDirectionsCheck::beside, MergedDirectionsCheck::beside, MergedDirectionsCheck::beside));
        mistake(
                "always-sum",
                "Every way gives the sum: look at how, and compare texts with equals, not with ==.",
                of(INDArray::add, INDArray::add, INDArray::add));
        mistake(
                "alternating",
                "The two readers' numbers alternate: all of forward's numbers come first.",
                of(
                        (f, b) -> Nd4j.stack(3, f, b).reshape('c', f.size(0), f.size(1), 2 * f.size(2)),
                        INDArray::add,
                        MergedDirectionsCheck::mean));
        mistake(
                "along-time",
                "You joined the outputs in time: they belong side by side, along dimension 2.",
                of((f, b) -> Nd4j.concat(0, f, b), INDArray::add, MergedDirectionsCheck::mean));
        mistake(
                "along-batch",
                "You joined the outputs as sequences of the batch: they belong side by side, along dimension 2, not 1.",
                of((f, b) -> Nd4j.concat(1, f, b), INDArray::add, MergedDirectionsCheck::mean));
        mistake(
                "turned-again",
                "You reverse the reader from the end once more: its outputs are in their places already.",
                (f, b, how) -> RIGHT.merge(f, turned(b), how));
        mistake(
                "always-mean",
                "Every way gives the mean: look at how, and compare texts with equals, not with ==.",
                of(MergedDirectionsCheck::mean, MergedDirectionsCheck::mean, MergedDirectionsCheck::mean));
        mistake(
                "difference",
                "You subtract the readers: add them.",
                of(MergedDirectionsCheck::beside, INDArray::sub, (f, b) -> f.sub(b)
                        .mul(0.5)));
        mistake(
                "product",
                "You multiply the readers: add them.",
                of(MergedDirectionsCheck::beside, INDArray::mul, (f, b) -> f.mul(b)
                        .mul(0.5)));
        mistake(
                "half-of-one",
                "You halve only one of the two in the mean: halve their sum.",
                of(MergedDirectionsCheck::beside, INDArray::add, (f, b) -> f.add(b.mul(0.5))));
        mistake(
                "forward-alone",
                "Side by side, you have forward twice: the second half is the reader from the end.",
                of((f, b) -> beside(f, f), INDArray::add, MergedDirectionsCheck::mean));

        check(0, "one step merged by hand", MergedDirectionsCheck::equalsHandArithmetic);
        obeys(2, "random outputs of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<MergedDirections> trial) {
        INDArray forward = Nd4j.createFromArray(new float[][][] {{{1, 2}}});
        INDArray backward = Nd4j.createFromArray(new float[][][] {{{3, 6}}});
        INDArray[] expected = {
            Nd4j.createFromArray(new float[][][] {{{1, 2, 3, 6}}}),
            Nd4j.createFromArray(new float[][][] {{{4, 8}}}),
            Nd4j.createFromArray(new float[][][] {{{2, 4}}})
        };
        trial.gives(expected, new Call<>("T=1, N=1, H=2; concatenate, sum, mean", answer -> new INDArray[] {
            answer.merge(forward.dup(), backward.dup(), text("concatenate")),
            answer.merge(forward.dup(), backward.dup(), text("sum")),
            answer.merge(forward.dup(), backward.dup(), text("mean"))
        }));
    }

    private static INDArray beside(INDArray forward, INDArray backward) {
        return Nd4j.concat(2, forward, backward);
    }

    private static INDArray mean(INDArray forward, INDArray backward) {
        return forward.add(backward).mul(0.5);
    }

    private static MergedDirections of(
            BinaryOperator<INDArray> beside, BinaryOperator<INDArray> sum, BinaryOperator<INDArray> mean) {
        Map<String, BinaryOperator<INDArray>> ways = Map.of("concatenate", beside, "sum", sum, "mean", mean);
        return (forward, backward, how) -> ways.get(how).apply(forward, backward);
    }

    /** An equal text that is another object, as if it came from elsewhere: == does not find it equal. */
    private static String text(String letters) {
        return String.valueOf(letters.toCharArray());
    }

    private static INDArray turned(INDArray x) {
        INDArray turned = Nd4j.zerosLike(x);
        for (int t = 0; t < x.size(0); t++) {
            turned.putSlice(t, x.slice(x.size(0) - 1 - t));
        }
        return turned;
    }

    /** All three ways at once, so that a mistake in one of them shows in every call. */
    private static Call<MergedDirections> call(Draw draw, int T, int N, int H) {
        INDArray forward = draw.normal(T, N, H);
        INDArray backward = draw.normal(T, N, H);
        return new Call<>("T=" + T + ", N=" + N + ", H=" + H + "; concatenate, sum, mean", answer -> new INDArray[] {
            answer.merge(forward.dup(), backward.dup(), text("concatenate")),
            answer.merge(forward.dup(), backward.dup(), text("sum")),
            answer.merge(forward.dup(), backward.dup(), text("mean"))
        });
    }
}
