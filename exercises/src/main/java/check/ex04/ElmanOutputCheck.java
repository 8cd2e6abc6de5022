package check.ex04;

import static org.nd4j.linalg.ops.transforms.Transforms.exp;
import static org.nd4j.linalg.ops.transforms.Transforms.log;
import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;

import check.Call;
import check.Draw;
import check.Law;
import check.Misfit;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.ElmanOutput;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 4.3: o_t = softmax(s_t Vo + c), also for big numbers. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class ElmanOutputCheck {
    private static final ElmanOutput RIGHT = over(z -> perRow(exp(z.subColumnVector(z.max(true, 1)))));

    private static final List<Mistake<ElmanOutput>> MISTAKES = List.of(
            new Mistake<>(
                    "The softmax runs over the batch: every row, not every column, must sum to 1.",
                    over(z -> exp(z).divRowVector(exp(z).sum(0)))),
            new Mistake<>("The whole matrix sums to 1: every row must.", over(z -> exp(z).div(exp(z).sumNumber()))),
            new Mistake<>("The bias c is missing.", (s, Vo, c) -> perRow(exp(s.mmul(Vo)))),
            new Mistake<>("The softmax is missing: these are its arguments.", over(z -> z)),
            new Mistake<>("The exponentials are not divided by their sum.", over(z -> exp(z))),
            new Mistake<>(
                    "The exponentials, after the maximum was subtracted, are not divided by their sum.",
                    over(z -> exp(z.subColumnVector(z.max(true, 1))))),
            new Mistake<>("A sigmoid stands where the softmax belongs.", over(z -> sigmoid(z))),
            new Mistake<>("This is the logarithm of the softmax.", over(z -> log(perRow(exp(z))))),
            new Mistake<>(
                    "The largest of each column is subtracted: that changes the softmax of a row. Subtract the largest of each row.",
                    over(z -> perRow(exp(z.subRowVector(z.max(0)))))),
            new Mistake<>(
                    "The sums are a vector [N], which meets the columns: keep them a column with sum(true, 1), and divide by divColumnVector.",
                    over(z -> {
                        throw Misfit.paired("divide");
                    })),
            new Mistake<>(
                    "The sums are a vector [N], which meets the columns: keep them a column with sum(true, 1), and divide by divColumnVector.",
                    over(z -> exp(z).divRowVector(exp(z).sum(1)))),
            new Mistake<>(
                    "The product stands the wrong way round: s is a row vector, so it is s.mmul(Vo), not Vo.mmul(s).",
                    (s, Vo, c) -> Vo.mmul(s)),
            new Mistake<>(
                    "The bias is added after the softmax; it belongs inside.",
                    (s, Vo, c) -> perRow(exp(s.mmul(Vo))).addRowVector(c)),
            new Mistake<>(
                    "A tanh stands where the softmax belongs.",
                    over(z -> org.nd4j.linalg.ops.transforms.Transforms.tanh(z))));

    private static final List<Mistake<ElmanOutput>> MISTAKES_WHERE_BIG = List.of(
            new Mistake<>(
                    "exp overflows: subtract the row's maximum first, which does not change the softmax.",
                    over(z -> perRow(exp(z)))),
            new Mistake<>(
                    "The largest number of the whole matrix is subtracted: a row far below it loses all its exponentials.",
                    over(z -> perRow(exp(z.sub(z.maxNumber()))))));

    private static final Law<ElmanOutput> LAW = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 1));
    private static final Law<ElmanOutput> BIG = new Law<>(RIGHT, MISTAKES_WHERE_BIG, draw -> call(draw, 1000));

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

    /** For JUnit. */
    ElmanOutputCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<ElmanOutput> trial) {
        INDArray s = Nd4j.createFromArray(new float[][] {{0.5f, -0.5f}});
        INDArray Vo = Nd4j.createFromArray(new float[][] {{2, 0, 1}, {0, 2, -1}});
        INDArray c = Nd4j.createFromArray(0f, 1f, -1f);
        // s Vo = [1, -1, 1], with c the sum is [1, 0, 0], and e / (e + 1 + 1) = 0.57612
        INDArray expected = Nd4j.createFromArray(new float[][] {{0.57612f, 0.21194f, 0.21194f}});
        trial.gives(expected, new Call<>("N=1, H=2, C=3", answer -> answer.output(s, Vo, c)), LAW);
    }

    @Test
    @Order(2)
    @Points(3)
    @DisplayName("random batches of several sizes")
    void equalsTheEquation(Trial<ElmanOutput> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("numbers as big as 1000")
    void bigNumbersStayProbabilities(Trial<ElmanOutput> trial) {
        trial.obeys(BIG);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<ElmanOutput> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
