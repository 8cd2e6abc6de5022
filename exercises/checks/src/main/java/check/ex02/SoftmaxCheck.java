package check.ex02;

import static org.nd4j.linalg.ops.transforms.Transforms.exp;
import static org.nd4j.linalg.ops.transforms.Transforms.log;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;

import check.Call;
import check.Draw;
import check.Law;
import check.Misfit;
import check.TaskCheck;
import check.Trial;
import contract.Softmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 2.1: p = e^a / Σ e^a, row by row, also for big numbers. */
public final class SoftmaxCheck extends TaskCheck<Softmax> {
    private static final Softmax RIGHT = a -> perRow(exp(a.subColumnVector(a.max(true, 1))));

    /** For the exercise, and for JUnit. */
    public SoftmaxCheck() {
        super("2.1", "softmax", Softmax.class);
        right(RIGHT);
        calls(draw -> call(draw, 1));

        mistake("columns", "The softmax runs down the columns: each row must sum to 1.", a -> exp(a).divRowVector(
                        exp(a).sum(0)));
        mistake("whole-matrix", "The whole matrix sums to 1: each row must sum to 1.", a -> exp(a).div(
                        exp(a).sumNumber()));
        mistake("not-divided", "The exponentials are not divided by their sum.", a -> exp(a));
        mistake(
                "shifted-not-divided",
                "You subtract the maximum and take the exponentials, but do not divide them by their sum.",
                a -> exp(a.subColumnVector(a.max(true, 1))));
        mistake("no-exponential", "The logits are divided by their sum: take the exponentials first.", a -> perRow(a));
        mistake("log", "This is the logarithm of the softmax.", a -> log(perRow(exp(a))));
        mistake("sigmoid", "You use a sigmoid instead of the softmax.", a -> sigmoid(a));
        mistake(
                "largest-of-columns",
                "You subtract the largest number of each column, which changes the softmax of a row: subtract the largest of each row.",
                a -> perRow(exp(a.subRowVector(a.max(0)))));
        mistake(
                "sums-as-a-row",
                "The sums are a vector [N], which is matched with the columns: keep them a column with sum(true, 1), and divide with divColumnVector.",
                a -> {
                    throw Misfit.paired("divide");
                });
        mistake(
                "row-vector",
                "A vector [N] is matched with the columns: keep the sums and the largest logits columns with sum(true, 1) and max(true, 1), and use divColumnVector and subColumnVector.",
                a -> exp(a).divRowVector(exp(a).sum(1)));
        mistake(
                "column-vector",
                "You have a vector [C] with one number per column, but need one number per row: take the sums and the largest logits with sum(true, 1) and max(true, 1).",
                a -> exp(a).divColumnVector(exp(a).sum(0)));
        mistake(
                "largest-as-a-row",
                "The largest logits are a vector [N], which is matched with the columns: keep them a column with max(true, 1), and use subColumnVector.",
                a -> {
                    throw Misfit.paired("subtract");
                });
        mistake(
                "sign",
                "a has the wrong sign: the largest logit must get the largest probability.",
                a -> perRow(exp(a.neg())));
        mistake(
                "divided-by-count",
                "Each row is divided by its number of logits, not by the sum of its exponentials.",
                a -> exp(a).div(a.size(1)));

        Law<Softmax> big = special(draw -> call(draw, 1000));
        mistake(
                big,
                "unstable",
                "exp overflows: subtract the row's largest logit first, which does not change the softmax.",
                a -> perRow(exp(a)));
        mistake(
                big,
                "largest-of-all",
                "You subtract the largest logit of the whole matrix, and in a row far below it all exponentials become 0: subtract each row's own largest.",
                a -> perRow(exp(a.sub(a.maxNumber()))));
        mistake(
                big,
                "library-in-double",
                "ND4J's softmax of doubles gives NaN where all logits of a row are near −1000: subtract each row's largest logit first, or leave the numbers floats.",
                a -> Nd4j.nn().softmax(a.castTo(DataType.DOUBLE), 1));
        mistake(
                big,
                "mean-subtracted",
                "You subtract each row's mean, and a logit far above it still overflows: subtract the row's largest.",
                a -> perRow(exp(a.subColumnVector(a.mean(true, 1)))));

        check(0, "the example worked by hand", SoftmaxCheck::equalsHandArithmetic);
        obeys(2, "random logits of several sizes");
        obeys(1, "logits near 1000 and −1000", big);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<Softmax> trial) {
        INDArray a = Nd4j.createFromArray(new float[][] {{1, 0, 0}, {0, 0, 0}});
        // e / (e + 1 + 1) = 0.57612; three equal logits get equal shares
        INDArray expected =
                Nd4j.createFromArray(new float[][] {{0.57612f, 0.21194f, 0.21194f}, {1 / 3f, 1 / 3f, 1 / 3f}});
        trial.gives(expected, new Call<>("N=2, C=3", answer -> answer.softmax(a)));
    }

    private static INDArray perRow(INDArray e) {
        return e.divColumnVector(e.sum(true, 1));
    }

    /** A scale also sets the rows far apart. */
    private static Call<Softmax> call(Draw draw, double scale) {
        int N = draw.size(2, 4);
        int C = draw.size(5, 7);
        INDArray a = draw.normal(N, C);
        INDArray far = Nd4j.linspace(1, -1, N, a.dataType()).mul(scale == 1 ? 0 : scale);
        INDArray logits = a.addColumnVector(far.reshape(N, 1));
        for (int c = 1; c < C && scale > 1; c++) {
            logits.putScalar(0, c, logits.getDouble(0, c) - 2 * scale); // one logit alone lies far above its row's mean
        }
        return new Call<>("N=" + N + ", C=" + C, answer -> answer.softmax(logits));
    }
}
