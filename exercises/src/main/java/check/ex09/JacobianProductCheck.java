package check.ex09;

import static check.ex09.JacobianNormCheck.jacobian;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.JacobianProduct;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 9.2: J_1 J_2 … J_{T-1}. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class JacobianProductCheck {
    private static final JacobianProduct RIGHT = (h, Wh) -> product(h, Wh, 1, (int) h.size(0));

    private static final List<Mistake<JacobianProduct>> MISTAKES = List.of(
            new Mistake<>(
                    "Off by one in time: J_0 leads from the start to h_0; the product begins with J_1.",
                    (h, Wh) -> product(h, Wh, 0, (int) h.size(0))),
            new Mistake<>(
                    "Off by one in time: each J is taken a step too early, J_0 … J_{T-2}.",
                    (h, Wh) -> product(h, Wh, 0, (int) h.size(0) - 1)),
            new Mistake<>("The order is reversed: J_1 stands on the left.", (h, Wh) -> {
                INDArray all = Nd4j.eye(h.size(1));
                for (int t = 1; t < h.size(0); t++) {
                    all = jacobian(h.getRow(t), Wh).mmul(all);
                }
                return all;
            }),
            new Mistake<>(
                    "This is the transpose: row i says what moving unit i of h_0 does.",
                    (h, Wh) -> RIGHT.product(h, Wh).transpose()),
            new Mistake<>("The Jacobians are added; a chain of steps multiplies.", (h, Wh) -> {
                INDArray all = Nd4j.zeros(h.size(1), h.size(1));
                for (int t = 1; t < h.size(0); t++) {
                    all = all.add(jacobian(h.getRow(t), Wh));
                }
                return all;
            }),
            new Mistake<>(
                    "The Jacobians are multiplied number by number; mmul is the product of matrices.",
                    JacobianProductCheck::numberByNumber),
            new Mistake<>("The slopes are missing: this is a power of Wh.", (h, Wh) -> RIGHT.product(h.mul(0), Wh)),
            new Mistake<>(
                    "1 − h stands where 1 − h² belongs: the slope of tanh is 1 − tanh², and h is tanh(a).",
                    of((h, Wh) -> Wh.mulRowVector(h.rsub(1)))),
            new Mistake<>(
                    "The product begins with zeros and stays 0: begin with the identity, Nd4j.eye(H).",
                    (h, Wh) -> Nd4j.zeros(h.size(1), h.size(1))),
            new Mistake<>("The last factor, J_{T-1}, is missing.", (h, Wh) -> product(h, Wh, 1, (int) h.size(0) - 1)),
            new Mistake<>("The first factor, J_1, is missing.", (h, Wh) -> product(h, Wh, 2, (int) h.size(0))),
            new Mistake<>(
                    "The product begins with a matrix of ones: the identity, Nd4j.eye(H), has them on its diagonal only.",
                    (h, Wh) -> Nd4j.ones(h.size(1), h.size(1)).mmul(RIGHT.product(h, Wh))),
            new Mistake<>(
                    "The Jacobians are multiplied number by number; mmul is the product of matrices.",
                    (h, Wh) -> Nd4j.eye(h.size(1)).mul(numberByNumber(h, Wh))),
            new Mistake<>(
                    "The rows of Wh are scaled; the slope of unit j belongs to column j.",
                    of((h, Wh) -> Wh.mulColumnVector(h.mul(h).rsub(1)))),
            new Mistake<>(
                    "The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².",
                    of((h, Wh) -> jacobian(h, Wh).neg())),
            new Mistake<>("The slope is 1 − h²: you took h².", of((h, Wh) -> Wh.mulRowVector(h.mul(h)))),
            new Mistake<>(
                    "The tanh is taken twice: h is tanh(a) already, so the slope is 1 − h².",
                    of((h, Wh) -> jacobian(tanh(h), Wh))),
            new Mistake<>("Wh is transposed: J is Wh diag(1 − h²).", of((h, Wh) -> jacobian(h, Wh.transpose()))),
            new Mistake<>(
                    "This is J_{T-1} alone: multiply all of them, J_1 to J_{T-1}.",
                    (h, Wh) -> product(h, Wh, (int) h.size(0) - 1, (int) h.size(0))),
            new Mistake<>("Every factor is made from the last state: J_t is made from h_t.", (h, Wh) -> of((state,
                            weights) -> jacobian(h.getRow(h.size(0) - 1), weights))
                    .product(h, Wh)),
            new Mistake<>("The Jacobians are added; a chain of steps multiplies.", (h, Wh) -> {
                INDArray all = Nd4j.eye(h.size(1));
                for (int t = 1; t < h.size(0); t++) {
                    all = all.add(jacobian(h.getRow(t), Wh));
                }
                return all;
            }));

    private static final Law<JacobianProduct> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(4, 6), draw.size(3, 5)));
    private static final Law<JacobianProduct> ONE_STATE = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 1, 3));

    private static INDArray numberByNumber(INDArray h, INDArray Wh) {
        INDArray all = Nd4j.ones(h.size(1), h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            all = all.mul(jacobian(h.getRow(t), Wh));
        }
        return all;
    }

    /** The product of other matrices, each made from one state. */
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

    /** For JUnit. */
    JacobianProductCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("three states worked by hand")
    void equalsHandArithmetic(Trial<JacobianProduct> trial) {
        INDArray h = Nd4j.createFromArray(new float[][] {{0.9f, 0.9f}, {0.5f, 0}, {0, 0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        // J_1 = [0.75 2; -0.75 1], J_2 = [1 1.5; -1 0.75]
        INDArray expected = Nd4j.createFromArray(new float[][] {{-1.25f, 2.625f}, {-1.75f, -0.375f}});
        trial.gives(expected, new Call<>("T=3, H=2", answer -> answer.product(h, Wh)), LAW);
    }

    @Test
    @Order(2)
    @Points(3)
    @DisplayName("random sequences of several sizes")
    void equalsTheProduct(Trial<JacobianProduct> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("a single state moves as itself: the identity")
    void oneStateGivesTheIdentity(Trial<JacobianProduct> trial) {
        trial.obeys(ONE_STATE);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<JacobianProduct> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
