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

/** Task 2.1: p = e^z / Σ e^z, row by row, also for big numbers. */
public final class SoftmaxCheck extends TaskCheck<Softmax> {
    private static final Softmax RIGHT = z -> perRow(exp(z.subColumnVector(z.max(true, 1))));

    /** For the exercise, and for JUnit. */
    public SoftmaxCheck() {
        super("2.1", "softmax", Softmax.class);
        right(RIGHT);
        calls(draw -> call(draw, 1));

        mistake("columns", "The softmax runs down the columns: each row must sum to 1.", z -> exp(z).divRowVector(
                        exp(z).sum(0)));
        mistake("whole-matrix", "The whole matrix sums to 1: each row must sum to 1.", z -> exp(z).div(
                        exp(z).sumNumber()));
        mistake("not-divided", "The exponentials are not divided by their sum.", z -> exp(z));
        mistake(
                "shifted-not-divided",
                "You subtract the maximum and take the exponentials, but do not divide them by their sum.",
                z -> exp(z.subColumnVector(z.max(true, 1))));
        mistake("no-exponential", "The logits are divided by their sum: take the exponentials first.", z -> perRow(z));
        mistake("log", "This is the logarithm of the softmax.", z -> log(perRow(exp(z))));
        mistake("sigmoid", "You use a sigmoid instead of the softmax.", z -> sigmoid(z));
        mistake(
                "largest-of-columns",
                "You subtract the largest number of each column, which changes the softmax of a row: subtract the largest of each row.",
                z -> perRow(exp(z.subRowVector(z.max(0)))));
        mistake(
                "sums-as-a-row",
                "The sums are a vector [N], which is matched with the columns: keep them a column with sum(true, 1), and divide with divColumnVector.",
                z -> {
                    throw Misfit.paired("divide");
                });
        mistake(
                "row-vector",
                "A vector [N] is matched with the columns: keep the sums and the largest logits columns with sum(true, 1) and max(true, 1), and use divColumnVector and subColumnVector.",
                z -> exp(z).divRowVector(exp(z).sum(1)));
        mistake(
                "column-vector",
                "You have a vector [C] with one number per column, but need one number per row: take the sums and the largest logits with sum(true, 1) and max(true, 1).",
                z -> exp(z).divColumnVector(exp(z).sum(0)));
        mistake(
                "largest-as-a-row",
                "The largest logits are a vector [N], which is matched with the columns: keep them a column with max(true, 1), and use subColumnVector.",
                z -> {
                    throw Misfit.paired("subtract");
                });
        mistake(
                "sign",
                "z has the wrong sign: the largest logit must get the largest probability.",
                z -> perRow(exp(z.neg())));
        mistake(
                "divided-by-count",
                "Each row is divided by its number of logits, not by the sum of its exponentials.",
                z -> exp(z).div(z.size(1)));

        Law<Softmax> big = special(draw -> call(draw, 1000));
        mistake(
                big,
                "unstable",
                "exp overflows: subtract the row's largest logit first, which does not change the softmax.",
                z -> perRow(exp(z)));
        mistake(
                big,
                "largest-of-all",
                "You subtract the largest logit of the whole matrix, and in a row far below it all exponentials become 0: subtract each row's own largest.",
                z -> perRow(exp(z.sub(z.maxNumber()))));
        mistake(
                big,
                "library-in-double",
                "ND4J's softmax of doubles gives NaN where all logits of a row are near −1000: subtract each row's largest logit first, or leave the numbers floats.",
                z -> Nd4j.nn().softmax(z.castTo(DataType.DOUBLE), 1));
        mistake(
                big,
                "mean-subtracted",
                "You subtract each row's mean, and a logit far above it still overflows: subtract the row's largest.",
                z -> perRow(exp(z.subColumnVector(z.mean(true, 1)))));

        check(0, "the example worked by hand", SoftmaxCheck::equalsHandArithmetic);
        obeys(2, "random logits of several sizes");
        obeys(1, "logits near 1000 and −1000", big);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<Softmax> trial) {
        INDArray z = Nd4j.createFromArray(new float[][] {{1, 0, 0}, {0, 0, 0}});
        // e / (e + 1 + 1) = 0.57612; three equal logits get equal shares
        INDArray expected =
                Nd4j.createFromArray(new float[][] {{0.57612f, 0.21194f, 0.21194f}, {1 / 3f, 1 / 3f, 1 / 3f}});
        trial.gives(expected, new Call<>("N=2, C=3", answer -> answer.softmax(z)));
    }

    private static INDArray perRow(INDArray e) {
        return e.divColumnVector(e.sum(true, 1));
    }

    /** A scale also sets the rows far apart. */
    private static Call<Softmax> call(Draw draw, double scale) {
        int N = draw.size(2, 4);
        int C = draw.size(5, 7);
        INDArray z = draw.normal(N, C);
        INDArray far = Nd4j.linspace(1, -1, N, z.dataType()).mul(scale == 1 ? 0 : scale);
        INDArray logits = z.addColumnVector(far.reshape(N, 1));
        for (int c = 1; c < C && scale > 1; c++) {
            logits.putScalar(0, c, logits.getDouble(0, c) - 2 * scale); // one logit alone lies far above its row's mean
        }
        return new Call<>("N=" + N + ", C=" + C, answer -> answer.softmax(logits));
    }
}
