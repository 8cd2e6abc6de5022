package check.ex05;

import static org.nd4j.linalg.factory.Nd4j.vstack;

import check.Call;
import check.Draw;
import check.Law;
import check.Misfit;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.JoinedWeights;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 5.2: Wih transposed over Whh transposed over the sum of the biases. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class JoinedWeightsCheck {
    private static final JoinedWeights RIGHT =
            (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih.add(bhh)));

    private static final List<Mistake<JoinedWeights>> MISTAKES = List.of(
            new Mistake<>(
                    "ND4J cannot join these shapes: with vstack every part needs H columns. Wih.transpose() is [D,H],"
                            + " Whh.transpose() is [H,H], and the sum of the biases becomes a row [1,H] by"
                            + " reshape(1, H).",
                    (Wih, Whh, bih, bhh) -> {
                        throw Misfit.joined();
                    }),
            new Mistake<>(
                    "Whh is not transposed: it is square, so no shape complains.",
                    (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh, row(bih.add(bhh)))),
            new Mistake<>(
                    "The bias bhh is missing: the two are added.",
                    (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih))),
            new Mistake<>(
                    "The bias bih is missing: the two are added.",
                    (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bhh))),
            new Mistake<>(
                    "The biases stand in two rows: there is one constant 1, so they are added into one row.",
                    (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih), row(bhh))),
            new Mistake<>(
                    "The state's rows stand first: the row is [x, h, 1], so the input's come first.",
                    (Wih, Whh, bih, bhh) -> vstack(Whh.transpose(), Wih.transpose(), row(bih.add(bhh)))),
            new Mistake<>(
                    "The bias stands first: the row is [x, h, 1], so it is the last row.",
                    (Wih, Whh, bih, bhh) -> vstack(row(bih.add(bhh)), Wih.transpose(), Whh.transpose())),
            new Mistake<>("The bias is missing.", (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose())),
            new Mistake<>(
                    "This is the matrix of the column notation: transpose it.",
                    (Wih, Whh, bih, bhh) -> RIGHT.join(Wih, Whh, bih, bhh).transpose()),
            new Mistake<>(
                    "Wih is not transposed but dealt out anew: reshape moves no dimension, transpose does.",
                    (Wih, Whh, bih, bhh) -> vstack(
                            Wih.dup('c').reshape('c', Wih.size(1), Wih.size(0)), Whh.transpose(), row(bih.add(bhh)))),
            new Mistake<>(
                    "The biases are multiplied: they are added.",
                    (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih.mul(bhh)))),
            new Mistake<>(
                    "The bias bhh is subtracted: the two are added.",
                    (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), row(bih.sub(bhh)))),
            new Mistake<>(
                    "The last row holds ones: the 1 stands in the row [x, h, 1], the matrix has the bias there.",
                    (Wih, Whh, bih, bhh) -> vstack(Wih.transpose(), Whh.transpose(), Nd4j.ones(1, bih.length()))));

    private static final Law<JoinedWeights> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(2, 4), draw.size(5, 7)));
    private static final Law<JoinedWeights> SQUARE = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 3, 3));

    private static INDArray row(INDArray b) {
        return b.reshape(1, b.length());
    }

    private static Call<JoinedWeights> call(Draw draw, int D, int H) {
        INDArray Wih = draw.normal(H, D);
        INDArray Whh = draw.normal(H, H);
        INDArray bih = draw.normal(H);
        INDArray bhh = draw.normal(H);
        return new Call<>("D=" + D + ", H=" + H, answer -> answer.join(Wih, Whh, bih, bhh));
    }

    /** For JUnit. */
    JoinedWeightsCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example laid out by hand")
    void equalsHandLayout(Trial<JoinedWeights> trial) {
        INDArray Wih = Nd4j.createFromArray(new float[][] {{1, 2, 3}, {4, 5, 6}});
        INDArray Whh = Nd4j.createFromArray(new float[][] {{7, 8}, {9, 10}});
        INDArray bih = Nd4j.createFromArray(1f, -1f);
        INDArray bhh = Nd4j.createFromArray(10f, 20f);
        INDArray expected = Nd4j.createFromArray(new float[][] {{1, 4}, {2, 5}, {3, 6}, {7, 9}, {8, 10}, {11, 19}});
        trial.gives(expected, new Call<>("D=3, H=2", answer -> answer.join(Wih, Whh, bih, bhh)), LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random weights of several sizes")
    void equalsTheLayout(Trial<JoinedWeights> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("as many inputs as units")
    void equalsTheLayoutWhereSizesHideMistakes(Trial<JoinedWeights> trial) {
        trial.obeys(SQUARE);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<JoinedWeights> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
