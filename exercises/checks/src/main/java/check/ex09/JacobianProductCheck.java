package check.ex09;

import static check.ex09.JacobianNormCheck.jacobian;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.JacobianProduct;
import java.util.function.BinaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 9.2: J_1 J_2 … J_{T-1}. */
public final class JacobianProductCheck extends TaskCheck<JacobianProduct> {
    private static final JacobianProduct RIGHT = (h, Wh) -> product(h, Wh, 1, (int) h.size(0));

    /** For the exercise, and for JUnit. */
    public JacobianProductCheck() {
        super("9.2", "over a distance", JacobianProduct.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(4, 6), draw.size(3, 5)));

        mistake(
                "from-step-zero",
                "Off by one in time: J_0 leads from the start to h_0; the product begins with J_1.",
                (h, Wh) -> product(h, Wh, 0, (int) h.size(0)));
        mistake(
                "too-early",
                "Off by one in time: you take each J one step too early, J_0 … J_{T-2}.",
                (h, Wh) -> product(h, Wh, 0, (int) h.size(0) - 1));
        mistake("order", "The order is reversed: J_1 comes first, on the left.", (h, Wh) -> {
            INDArray all = Nd4j.eye(h.size(1));
            for (int t = 1; t < h.size(0); t++) {
                all = jacobian(h.getRow(t), Wh).mmul(all);
            }
            return all;
        });
        mistake(
                "transposed",
                "This is the transpose: row i must say what moving unit i of h_0 does.",
                (h, Wh) -> RIGHT.product(h, Wh).transpose());
        mistake("sum-from-eye", "You add the Jacobians: a chain of steps multiplies them.", (h, Wh) -> {
            INDArray all = Nd4j.zeros(h.size(1), h.size(1));
            for (int t = 1; t < h.size(0); t++) {
                all = all.add(jacobian(h.getRow(t), Wh));
            }
            return all;
        });
        mistake(
                "mul-from-eye",
                "You multiply the Jacobians element by element: the matrix product is mmul.",
                JacobianProductCheck::numberByNumber);
        mistake("no-slopes", "The slopes are missing: this is a power of Wh.", (h, Wh) -> RIGHT.product(h.mul(0), Wh));
        mistake(
                "one-minus-h",
                "You use 1 − h instead of 1 − h²: the slope of tanh is 1 − tanh², and h is tanh(a).",
                of((h, Wh) -> Wh.mulRowVector(h.rsub(1))));
        mistake(
                "zeros-at-start",
                "The product begins with zeros and stays 0: begin with the identity, Nd4j.eye(H).",
                (h, Wh) -> Nd4j.zeros(h.size(1), h.size(1)));
        mistake(
                "last-missing",
                "The last factor, J_{T-1}, is missing.",
                (h, Wh) -> product(h, Wh, 1, (int) h.size(0) - 1));
        mistake("first-missing", "The first factor, J_1, is missing.", (h, Wh) -> product(h, Wh, 2, (int) h.size(0)));
        mistake(
                "ones-at-start",
                "The product begins with a matrix of ones: the identity, Nd4j.eye(H), has them on its diagonal only.",
                (h, Wh) -> Nd4j.ones(h.size(1), h.size(1)).mmul(RIGHT.product(h, Wh)));
        mistake(
                "number-by-number",
                "You multiply the Jacobians element by element: the matrix product is mmul.",
                (h, Wh) -> Nd4j.eye(h.size(1)).mul(numberByNumber(h, Wh)));
        mistake(
                "rows",
                "You scale the rows of Wh: the slope of unit j belongs to column j.",
                of((h, Wh) -> Wh.mulColumnVector(h.mul(h).rsub(1))));
        mistake(
                "sign-of-the-slope",
                "The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².",
                of((h, Wh) -> jacobian(h, Wh).neg()));
        mistake("square-alone", "You took h² for the slope: it is 1 − h².", of((h, Wh) -> Wh.mulRowVector(h.mul(h))));
        mistake(
                "tanh-twice",
                "You take the tanh twice: h is tanh(a) already, so the slope is 1 − h².",
                of((h, Wh) -> jacobian(tanh(h), Wh)));
        mistake("wh-transposed", "Wh is transposed: J is Wh diag(1 − h²).", of((h, Wh) -> jacobian(h, Wh.transpose())));
        mistake(
                "last-step-alone",
                "This is only J_{T-1}: multiply all of them, J_1 to J_{T-1}.",
                (h, Wh) -> product(h, Wh, (int) h.size(0) - 1, (int) h.size(0)));
        mistake(
                "power-of-the-last",
                "You make every factor from the last state: J_t is made from h_t.",
                (h, Wh) -> of((state, weights) -> jacobian(h.getRow(h.size(0) - 1), weights))
                        .product(h, Wh));
        mistake("sum", "You add the Jacobians: a chain of steps multiplies them.", (h, Wh) -> {
            INDArray all = Nd4j.eye(h.size(1));
            for (int t = 1; t < h.size(0); t++) {
                all = all.add(jacobian(h.getRow(t), Wh));
            }
            return all;
        });

        Law<JacobianProduct> oneState = law(draw -> call(draw, 1, 3));

        check(0, "three states worked by hand", JacobianProductCheck::equalsHandArithmetic);
        obeys(3, "random sequences of several sizes");
        obeys(1, "a single state, which gives the identity", oneState);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<JacobianProduct> trial) {
        INDArray h = Nd4j.createFromArray(new float[][] {{0.9f, 0.9f}, {0.5f, 0}, {0, 0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        // J_1 = [0.75 2; -0.75 1], J_2 = [1 1.5; -1 0.75]
        INDArray expected = Nd4j.createFromArray(new float[][] {{-1.25f, 2.625f}, {-1.75f, -0.375f}});
        trial.gives(expected, new Call<>("T=3, H=2", answer -> answer.product(h, Wh)));
    }

    private static INDArray numberByNumber(INDArray h, INDArray Wh) {
        INDArray all = Nd4j.ones(h.size(1), h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            all = all.mul(jacobian(h.getRow(t), Wh));
        }
        return all;
    }

    /** The product of matrices that are not the Jacobians, each made from one state. */
    private static JacobianProduct of(BinaryOperator<INDArray> step) {
        return (h, Wh) -> {
            INDArray all = Nd4j.eye(h.size(1));
            for (int t = 1; t < h.size(0); t++) {
                all = all.mmul(step.apply(h.getRow(t), Wh));
            }
            return all;
        };
    }

    private static INDArray product(INDArray h, INDArray Wh, int from, int to) {
        INDArray all = Nd4j.eye(h.size(1));
        for (int t = from; t < to; t++) {
            all = all.mmul(jacobian(h.getRow(t), Wh));
        }
        return all;
    }

    private static Call<JacobianProduct> call(Draw draw, int T, int H) {
        INDArray h = tanh(draw.scaled(0.7, T, H));
        INDArray Wh = draw.scaled(0.7, H, H);
        return new Call<>("T=" + T + ", H=" + H, answer -> answer.product(h, Wh));
    }
}
