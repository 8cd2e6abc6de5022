package check.ex04;

import static org.nd4j.linalg.ops.transforms.Transforms.exp;
import static org.nd4j.linalg.ops.transforms.Transforms.log;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;

import check.Call;
import check.Draw;
import check.Law;
import check.Misfit;
import check.TaskCheck;
import check.Trial;
import contract.ElmanOutput;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 4.3: p_t = softmax(h_t Wo + bo), also for big numbers. */
public final class ElmanOutputCheck extends TaskCheck<ElmanOutput> {
    private static final ElmanOutput RIGHT = over(a -> perRow(exp(a.subColumnVector(a.max(true, 1)))));

    /** For the exercise, and for JUnit. */
    public ElmanOutputCheck() {
        super("4.3", "the output", ElmanOutput.class);
        right(RIGHT);
        calls(draw -> call(draw, 1));

        mistake(
                "axis",
                "The softmax runs over the batch: each row must sum to 1, not each column.",
                over(a -> exp(a).divRowVector(exp(a).sum(0))));
        mistake("whole-matrix", "The whole matrix sums to 1: each row must sum to 1.", over(a -> exp(a).div(
                        exp(a).sumNumber())));
        mistake("no-bias", "The bias bo is missing.", (h, Wo, bo) -> perRow(exp(h.mmul(Wo))));
        mistake("logits", "The softmax is missing: you return its arguments.", over(a -> a));
        mistake("exponentials", "The exponentials are not divided by their sum.", over(a -> exp(a)));
        mistake(
                "not-divided",
                "You subtract the maximum and take the exponentials, but do not divide them by their sum.",
                over(a -> exp(a.subColumnVector(a.max(true, 1)))));
        mistake("sigmoid", "You use a sigmoid instead of the softmax.", over(a -> sigmoid(a)));
        mistake("log-softmax", "This is the logarithm of the softmax.", over(a -> log(perRow(exp(a)))));
        mistake(
                "column-maximum",
                "You subtract the largest number of each column, which changes the softmax of a row: subtract the largest of each row.",
                over(a -> perRow(exp(a.subRowVector(a.max(0))))));
        mistake(
                "sums-as-a-row",
                "The sums are a vector [N], which is matched with the columns: keep them a column with sum(true, 1), and divide with divColumnVector.",
                over(a -> {
                    throw Misfit.paired("divide");
                }));
        mistake(
                "sums-as-row-vector",
                "The sums are a vector [N], which is matched with the columns: keep them a column with sum(true, 1), and divide with divColumnVector.",
                over(a -> exp(a).divRowVector(exp(a).sum(1))));
        mistake(
                "wrong-way-round",
                "The product is the wrong way round: h is a row vector, so it is h.mmul(Wo), not Wo.mmul(h).",
                (h, Wo, bo) -> Wo.mmul(h));
        mistake("bias-outside", "The bias is added after the softmax; it belongs inside.", (h, Wo, bo) -> perRow(
                        exp(h.mmul(Wo)))
                .addRowVector(bo));
        mistake(
                "tanh",
                "You use a tanh instead of the softmax.",
                over(a -> org.nd4j.linalg.ops.transforms.Transforms.tanh(a)));

        Law<ElmanOutput> big = special(draw -> call(draw, 1000));
        mistake(
                big,
                "unstable",
                "exp overflows: subtract the row's maximum first, which does not change the softmax.",
                over(a -> perRow(exp(a))));
        mistake(
                big,
                "largest-of-all",
                "You subtract the largest number of the whole matrix, and in a row far below it all exponentials become 0: subtract each row's own largest.",
                over(a -> perRow(exp(a.sub(a.maxNumber())))));

        check(0, "the example worked by hand", ElmanOutputCheck::equalsHandArithmetic);
        obeys(3, "random batches of several sizes");
        obeys(1, "numbers as big as 1000", big);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanOutput> trial) {
        INDArray h = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}});
        INDArray Wo = Nd4j.createFromArray(new float[][] {{2, 0, 1}, {0, 2, -1}});
        INDArray bo = Nd4j.createFromArray(0f, 1f, -1f);
        // h Wo = [1, -1, 1], with bo the sum is [1, 0, 0], and e / (e + 1 + 1) = 0.57612
        INDArray expected = Nd4j.createFromArray(new float[][] {{0.57612f, 0.21194f, 0.21194f}});
        trial.gives(expected, new Call<>("N=1, H=2, C=3", answer -> answer.output(h, Wo, bo)));
    }

    private static ElmanOutput over(UnaryOperator<INDArray> softmax) {
        return (h, Wo, bo) -> softmax.apply(h.mmul(Wo).addRowVector(bo));
    }

    private static INDArray perRow(INDArray e) {
        return e.divColumnVector(e.sum(true, 1));
    }

    private static Call<ElmanOutput> call(Draw draw, double scale) {
        int N = draw.size(2, 4);
        int H = draw.size(2, 4);
        int C = draw.size(5, 7);
        INDArray h = draw.scaled(0.5, N, H);
        INDArray Wo = draw.scaled(scale, H, C);
        INDArray bo = draw.scaled(scale, C);
        return new Call<>("N=" + N + ", H=" + H + ", C=" + C, answer -> answer.output(h, Wo, bo));
    }
}
