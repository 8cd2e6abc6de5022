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

/** Task 4.3: o_t = softmax(s_t Vo + c), also for big numbers. */
public final class ElmanOutputCheck extends TaskCheck<ElmanOutput> {
    private static final ElmanOutput RIGHT = over(z -> perRow(exp(z.subColumnVector(z.max(true, 1)))));

    /** For the exercise, and for JUnit. */
    public ElmanOutputCheck() {
        super("4.3", "the output", ElmanOutput.class);
        right(RIGHT);
        calls(draw -> call(draw, 1));

        mistake(
                "axis",
                "The softmax runs over the batch: each row must sum to 1, not each column.",
                over(z -> exp(z).divRowVector(exp(z).sum(0))));
        mistake("whole-matrix", "The whole matrix sums to 1: each row must sum to 1.", over(z -> exp(z).div(
                        exp(z).sumNumber())));
        mistake("no-bias", "The bias c is missing.", (s, Vo, c) -> perRow(exp(s.mmul(Vo))));
        mistake("logits", "The softmax is missing: you return its arguments.", over(z -> z));
        mistake("exponentials", "The exponentials are not divided by their sum.", over(z -> exp(z)));
        mistake(
                "not-divided",
                "You subtract the maximum and take the exponentials, but do not divide them by their sum.",
                over(z -> exp(z.subColumnVector(z.max(true, 1)))));
        mistake("sigmoid", "You use a sigmoid instead of the softmax.", over(z -> sigmoid(z)));
        mistake("log-softmax", "This is the logarithm of the softmax.", over(z -> log(perRow(exp(z)))));
        mistake(
                "column-maximum",
                "You subtract the largest number of each column, which changes the softmax of a row: subtract the largest of each row.",
                over(z -> perRow(exp(z.subRowVector(z.max(0))))));
        mistake(
                "sums-as-a-row",
                "The sums are a vector [N], which is matched with the columns: keep them a column with sum(true, 1), and divide with divColumnVector.",
                over(z -> {
                    throw Misfit.paired("divide");
                }));
        mistake(
                "sums-as-row-vector",
                "The sums are a vector [N], which is matched with the columns: keep them a column with sum(true, 1), and divide with divColumnVector.",
                over(z -> exp(z).divRowVector(exp(z).sum(1))));
        mistake(
                "wrong-way-round",
                "The product is the wrong way round: s is a row vector, so it is s.mmul(Vo), not Vo.mmul(s).",
                (s, Vo, c) -> Vo.mmul(s));
        mistake("bias-outside", "The bias is added after the softmax; it belongs inside.", (s, Vo, c) -> perRow(
                        exp(s.mmul(Vo)))
                .addRowVector(c));
        mistake(
                "tanh",
                "You use a tanh instead of the softmax.",
                over(z -> org.nd4j.linalg.ops.transforms.Transforms.tanh(z)));

        Law<ElmanOutput> big = special(draw -> call(draw, 1000));
        mistake(
                big,
                "unstable",
                "exp overflows: subtract the row's maximum first, which does not change the softmax.",
                over(z -> perRow(exp(z))));
        mistake(
                big,
                "largest-of-all",
                "You subtract the largest number of the whole matrix, and in a row far below it all exponentials become 0: subtract each row's own largest.",
                over(z -> perRow(exp(z.sub(z.maxNumber())))));

        check(0, "the example worked by hand", ElmanOutputCheck::equalsHandArithmetic);
        obeys(3, "random batches of several sizes");
        obeys(1, "numbers as big as 1000", big);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ElmanOutput> trial) {
        INDArray s = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}});
        INDArray Vo = Nd4j.createFromArray(new float[][] {{2, 0, 1}, {0, 2, -1}});
        INDArray c = Nd4j.createFromArray(0f, 1f, -1f);
        // s Vo = [1, -1, 1], with c the sum is [1, 0, 0], and e / (e + 1 + 1) = 0.57612
        INDArray expected = Nd4j.createFromArray(new float[][] {{0.57612f, 0.21194f, 0.21194f}});
        trial.gives(expected, new Call<>("N=1, H=2, C=3", answer -> answer.output(s, Vo, c)));
    }

    private static ElmanOutput over(UnaryOperator<INDArray> softmax) {
        return (s, Vo, c) -> softmax.apply(s.mmul(Vo).addRowVector(c));
    }

    private static INDArray perRow(INDArray e) {
        return e.divColumnVector(e.sum(true, 1));
    }

    private static Call<ElmanOutput> call(Draw draw, double scale) {
        int N = draw.size(2, 4);
        int H = draw.size(2, 4);
        int C = draw.size(5, 7);
        INDArray s = draw.scaled(0.5, N, H);
        INDArray Vo = draw.scaled(scale, H, C);
        INDArray c = draw.scaled(scale, C);
        return new Call<>("N=" + N + ", H=" + H + ", C=" + C, answer -> answer.output(s, Vo, c));
    }
}
