package check.ex09;

import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 9.1: Frobenius' norm of Wh diag(1 - h²). */
public final class JacobianNormCheck extends TaskCheck<JacobianNorm> {
    /** For the exercise, and for JUnit. */
    public JacobianNormCheck() {
        super("9.1", "the norm of a Jacobian", JacobianNorm.class);
        right((h, Wh) -> frobenius(jacobian(h, Wh)));
        calls(draw -> call(draw, draw.size(3, 7)));

        mistake(
                "rows",
                "You scale the rows of Wh: the slope of unit j belongs to column j.",
                (h, Wh) -> frobenius(Wh.mulColumnVector(h.mul(h).rsub(1))));
        mistake(
                "one-minus-h",
                "You use 1 − h instead of 1 − h²: the slope of tanh is 1 − tanh², and h is tanh(a).",
                (h, Wh) -> frobenius(Wh.mulRowVector(h.rsub(1))));
        mistake("no-slopes", "The slopes are missing: this is the norm of Wh.", (h, Wh) -> frobenius(Wh));
        mistake(
                "wh-missing",
                "Wh is missing: this is the norm of the slopes.",
                (h, Wh) -> frobenius(h.mul(h).rsub(1)));
        mistake("no-root", "The square root is missing.", (h, Wh) -> Math.pow(frobenius(jacobian(h, Wh)), 2));
        mistake("no-squares", "You add the absolute values without squaring them.", (h, Wh) -> jacobian(h, Wh)
                .norm1Number()
                .doubleValue());
        mistake("largest", "This is the largest number of J, not its norm.", (h, Wh) -> jacobian(h, Wh)
                .amaxNumber()
                .doubleValue());
        mistake(
                "power-of-zero",
                "This is always 1: 1 / 2 is 0 in whole numbers, and any number to the power 0 is 1. Use Math.sqrt.",
                (h, Wh) -> 1.0);
        mistake(
                "square-alone",
                "You took h² for the slope: it is 1 − h².",
                (h, Wh) -> frobenius(Wh.mulRowVector(h.mul(h))));
        mistake(
                "tanh-twice",
                "You take the tanh twice: h is tanh(a) already, so the slope is 1 − h².",
                (h, Wh) -> frobenius(jacobian(tanh(h), Wh)));
        mistake(
                "mean",
                "This is the root of the mean of the squares: take the root of their sum.",
                (h, Wh) -> frobenius(jacobian(h, Wh)) / h.length());
        mistake(
                "root-of-the-sum",
                "You add the numbers without squaring them, so their signs cancel: square each first.",
                (h, Wh) -> Math.sqrt(jacobian(h, Wh).sumNumber().doubleValue()));
        mistake(
                "sum",
                "This is the sum of the numbers of J: take the root of the sum of their squares.",
                (h, Wh) -> jacobian(h, Wh).sumNumber().doubleValue());
        mistake(
                "diagonal",
                "Only the diagonal of Wh is left: mul multiplies element by element, and mmul is the matrix product.",
                (h, Wh) -> frobenius(jacobian(h, Wh).mul(Nd4j.eye(h.length()))));
        mistake(
                "matrix-square",
                "You multiply J by itself as a matrix: the squares of its numbers are J.mul(J).",
                (h, Wh) -> Math.sqrt(
                        jacobian(h, Wh).mmul(jacobian(h, Wh)).sumNumber().doubleValue()));
        mistake(
                "slope-squared-late",
                "You square Wh and then multiply by the slopes: multiply first, then square.",
                (h, Wh) -> Math.sqrt(
                        Wh.mul(Wh).mulRowVector(h.mul(h).rsub(1)).sumNumber().doubleValue()));

        Law<JacobianNorm> oneUnit = law(draw -> call(draw, 1));

        check(0, "the example worked by hand", JacobianNormCheck::equalsHandArithmetic);
        obeys(3, "random layers of several sizes");
        check(1, "one unit; the arguments stay as they were", trial -> leavesArgumentsAlone(trial, oneUnit, law()));
    }

    private static void equalsHandArithmetic(Trial<JacobianNorm> trial) {
        INDArray h = Nd4j.createFromArray(0.5f, 0f);
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        // J = [0.75 2; -0.75 1], the squares sum to 6.125
        trial.gives(2.47487, new Call<>("H=2", answer -> answer.norm(h, Wh)));
    }

    private static void leavesArgumentsAlone(
            Trial<JacobianNorm> trial, Law<JacobianNorm> oneUnit, Law<JacobianNorm> law) {
        trial.obeys(oneUnit);
        trial.leavesArgumentsAlone(law);
    }

    /** Wh diag(1 - h²), for one step. */
    static INDArray jacobian(INDArray h, INDArray Wh) {
        return Wh.mulRowVector(h.mul(h).rsub(1));
    }

    private static double frobenius(INDArray matrix) {
        return Math.sqrt(matrix.mul(matrix).sumNumber().doubleValue());
    }

    private static Call<JacobianNorm> call(Draw draw, int H) {
        INDArray h = tanh(draw.normal(H));
        INDArray Wh = draw.normal(H, H);
        return new Call<>("H=" + H, answer -> answer.norm(h, Wh));
    }
}
