package check.ex09;

import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.JacobianNorm;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 9.1: Frobenius' norm of Wh diag(1 - h²). */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class JacobianNormCheck {
    /** Wh diag(1 - h²), for one step. */
    static INDArray jacobian(INDArray h, INDArray Wh) {
        return Wh.mulRowVector(h.mul(h).rsub(1));
    }

    private static double frobenius(INDArray matrix) {
        return Math.sqrt(matrix.mul(matrix).sumNumber().doubleValue());
    }

    private static final List<Mistake<JacobianNorm>> MISTAKES = List.of(
            new Mistake<>(
                    "The rows of Wh are scaled; the slope of unit j belongs to column j.",
                    (h, Wh) -> frobenius(Wh.mulColumnVector(h.mul(h).rsub(1)))),
            new Mistake<>(
                    "1 − h stands where 1 − h² belongs: the slope of tanh is 1 − tanh², and h is tanh(a).",
                    (h, Wh) -> frobenius(Wh.mulRowVector(h.rsub(1)))),
            new Mistake<>("The slopes are missing: this is the norm of Wh.", (h, Wh) -> frobenius(Wh)),
            new Mistake<>(
                    "Wh is missing: this is the norm of the slopes.",
                    (h, Wh) -> frobenius(h.mul(h).rsub(1))),
            new Mistake<>("The square root is missing.", (h, Wh) -> Math.pow(frobenius(jacobian(h, Wh)), 2)),
            new Mistake<>(
                    "The sizes are added without being squared.",
                    (h, Wh) -> jacobian(h, Wh).norm1Number().doubleValue()),
            new Mistake<>(
                    "This is the largest number of J, not its norm.",
                    (h, Wh) -> jacobian(h, Wh).amaxNumber().doubleValue()),
            new Mistake<>(
                    "This is always 1: 1 / 2 is 0 for whole numbers, and any number to the power 0 is 1. Take Math.sqrt.",
                    (h, Wh) -> 1.0),
            new Mistake<>("The slope is 1 − h²: you took h².", (h, Wh) -> frobenius(Wh.mulRowVector(h.mul(h)))),
            new Mistake<>(
                    "The tanh is taken twice: h is tanh(a) already, so the slope is 1 − h².",
                    (h, Wh) -> frobenius(jacobian(tanh(h), Wh))),
            new Mistake<>(
                    "This is the root of the mean of the squares: take the root of their sum.",
                    (h, Wh) -> frobenius(jacobian(h, Wh)) / h.length()),
            new Mistake<>(
                    "The numbers are added without being squared, and their signs cancel: square each first.",
                    (h, Wh) -> Math.sqrt(jacobian(h, Wh).sumNumber().doubleValue())),
            new Mistake<>(
                    "This is the sum of the numbers of J: take the root of the sum of their squares.",
                    (h, Wh) -> jacobian(h, Wh).sumNumber().doubleValue()),
            new Mistake<>(
                    "Only the diagonal of Wh is left: mul with a diagonal matrix goes number by number, mmul is the product.",
                    (h, Wh) -> frobenius(jacobian(h, Wh).mul(Nd4j.eye(h.length())))),
            new Mistake<>(
                    "J is multiplied by itself as a matrix: the squares of its numbers are J.mul(J).",
                    (h, Wh) -> Math.sqrt(
                            jacobian(h, Wh).mmul(jacobian(h, Wh)).sumNumber().doubleValue())),
            new Mistake<>(
                    "The squares of Wh are multiplied by the slopes: multiply first, then square.",
                    (h, Wh) -> Math.sqrt(Wh.mul(Wh)
                            .mulRowVector(h.mul(h).rsub(1))
                            .sumNumber()
                            .doubleValue())));

    private static final Law<JacobianNorm> LAW =
            new Law<>((h, Wh) -> frobenius(jacobian(h, Wh)), MISTAKES, draw -> call(draw, draw.size(3, 7)));
    private static final Law<JacobianNorm> ONE_UNIT =
            new Law<>((h, Wh) -> frobenius(jacobian(h, Wh)), MISTAKES, draw -> call(draw, 1));

    private static Call<JacobianNorm> call(Draw draw, int H) {
        INDArray h = tanh(draw.normal(H));
        INDArray Wh = draw.normal(H, H);
        return new Call<>("H=" + H, answer -> answer.norm(h, Wh));
    }

    /** For JUnit. */
    JacobianNormCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<JacobianNorm> trial) {
        INDArray h = Nd4j.createFromArray(0.5f, 0f);
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1, 2}, {-1, 1}});
        // J = [0.75 2; -0.75 1], the squares sum to 6.125
        trial.gives(2.47487, new Call<>("H=2", answer -> answer.norm(h, Wh)), LAW);
    }

    @Test
    @Order(2)
    @Points(3)
    @DisplayName("random layers of several sizes")
    void equalsTheNorm(Trial<JacobianNorm> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("one unit; the arguments stay as they were")
    void leavesArgumentsAlone(Trial<JacobianNorm> trial) {
        trial.obeys(ONE_UNIT);
        trial.leavesArgumentsAlone(LAW);
    }
}
