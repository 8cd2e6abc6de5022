package check.ex11;

import static check.ex11.Gru.part;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.MirroredWeights;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 11.3: blocks in another order, and one of them with its sign turned. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class MirroredWeightsCheck {
    private static final MirroredWeights RIGHT = blocks(1, 0, 2, 1, -1, 1);

    private static final List<Mistake<MirroredWeights>> MISTAKES = List.of(
            new Mistake<>(
                    "The blocks are in our order, but z still means the opposite: turn the sign of its weights.",
                    blocks(1, 0, 2, 1, 1, 1)),
            new Mistake<>(
                    "The sign of z is turned, but the blocks still stand in their order z, r, n.",
                    blocks(0, 1, 2, -1, 1, 1)),
            new Mistake<>(
                    "The sign of r is turned. It is z that means the opposite there; r is the same in both.",
                    blocks(1, 0, 2, -1, 1, 1)),
            new Mistake<>(
                    "All signs are turned: r and n are the same in both conventions.", blocks(1, 0, 2, -1, -1, -1)),
            new Mistake<>(
                    "z and n have their signs turned: since 1 − σ(a) = σ(−a), z alone is enough.",
                    blocks(1, 0, 2, 1, -1, -1)),
            new Mistake<>(
                    "The weights of z are subtracted from 1: it is the gate's value that turns into 1 − z, not its weights.",
                    theirs -> Nd4j.concat(1, part(theirs, 1), part(theirs, 0).rsub(1), part(theirs, 2))),
            new Mistake<>("Nothing was changed.", theirs -> theirs),
            new Mistake<>("The blocks stand in another order: ours is r, z, n.", blocks(2, 0, 1, 1, -1, 1)),
            new Mistake<>("The blocks stand in another order: ours is r, z, n.", blocks(1, 2, 0, 1, 1, -1)),
            new Mistake<>(
                    "The sign of the second block of theirs is turned, which is r: z is their first.",
                    blocks(0, 1, 2, 1, -1, 1)),
            new Mistake<>(
                    "The blocks stand below one another: they belong side by side, along dimension 1.",
                    theirs -> Nd4j.concat(0, part(theirs, 1), part(theirs, 0).neg(), part(theirs, 2))),
            new Mistake<>(
                    "The third block is missing: n stays as it is, at its place.",
                    theirs -> Nd4j.concat(1, part(theirs, 1), part(theirs, 0).neg())),
            new Mistake<>(
                    "The weights of z are turned upside down: turn their sign.",
                    theirs -> Nd4j.concat(1, part(theirs, 1), part(theirs, 0).rdiv(1), part(theirs, 2))));

    private static final Law<MirroredWeights> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(2, 5), draw.size(2, 5)));
    private static final Law<MirroredWeights> BIAS = new Law<>(RIGHT, MISTAKES, draw -> call(draw, 1, 4));

    private static MirroredWeights blocks(int r, int z, int n, int signOfR, int signOfZ, int signOfN) {
        return theirs -> Nd4j.concat(
                1,
                part(theirs, r).mul(signOfR),
                part(theirs, z).mul(signOfZ),
                part(theirs, n).mul(signOfN));
    }

    private static Call<MirroredWeights> call(Draw draw, int rows, int H) {
        INDArray theirs = draw.normal(rows, 3 * H);
        return new Call<>(rows + " rows, H=" + H, answer -> answer.ours(theirs));
    }

    /** For JUnit. */
    MirroredWeightsCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<MirroredWeights> trial) {
        INDArray theirs = Nd4j.createFromArray(new float[][] {{1, 2, 3, 4, 5, 6}});
        INDArray expected = Nd4j.createFromArray(new float[][] {{3, 4, -1, -2, 5, 6}});
        trial.gives(expected, new Call<>("1 row, H=2", answer -> answer.ours(theirs)), LAW);
    }

    @Test
    @Order(2)
    @Points(1)
    @DisplayName("random weights of several sizes")
    void equalsTheEquations(Trial<MirroredWeights> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("a row of biases")
    void turnsBiasesToo(Trial<MirroredWeights> trial) {
        trial.obeys(BIAS);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<MirroredWeights> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
