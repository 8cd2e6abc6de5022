package check.ex11;

import static check.ex11.Gru.part;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.MirroredWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 11.3: blocks in another order, and one of them with its sign turned. */
public final class MirroredWeightsCheck extends TaskCheck<MirroredWeights> {
    private static final MirroredWeights RIGHT = blocks(1, 0, 2, 1, -1, 1);

    /** For the exercise, and for JUnit. */
    public MirroredWeightsCheck() {
        super("11.3", "somebody else's weights", MirroredWeights.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 5), draw.size(2, 5)));

        mistake(
                "order-only",
                "The blocks are in our order, but z still means the opposite: turn the sign of its weights.",
                blocks(1, 0, 2, 1, 1, 1));
        mistake(
                "sign-only",
                "You turned the sign of z, but the blocks are still in their order z, r, n: ours is r, z, n.",
                blocks(0, 1, 2, -1, 1, 1));
        mistake(
                "sign-of-r",
                "You turned the sign of r: z is the one that means the opposite there, and r is the same in both.",
                blocks(1, 0, 2, -1, 1, 1));
        mistake(
                "all-signs",
                "You turned all signs: r and n are the same in both conventions.",
                blocks(1, 0, 2, -1, -1, -1));
        mistake(
                "sign-of-n-too",
                "You turned the signs of z and n: since 1 − σ(a) = σ(−a), turning z is enough.",
                blocks(1, 0, 2, 1, -1, -1));
        mistake(
                "one-minus",
                "You subtract the weights of z from 1: the gate's value becomes 1 − z, so turn the sign of its weights.",
                theirs -> Nd4j.concat(1, part(theirs, 1), part(theirs, 0).rsub(1), part(theirs, 2)));
        mistake(
                "nothing",
                "You changed nothing: put the blocks into our order and turn the sign of z.",
                theirs -> theirs);
        mistake("n-first", "The blocks are in another order: ours is r, z, n.", blocks(2, 0, 1, 1, -1, 1));
        mistake("z-last", "The blocks are in another order: ours is r, z, n.", blocks(1, 2, 0, 1, 1, -1));
        mistake(
                "sign-at-the-place",
                "You turned the sign of their second block, which is r: z is their first.",
                blocks(0, 1, 2, 1, -1, 1));
        mistake(
                "along-the-rows",
                "The blocks are stacked: they belong side by side, along dimension 1.",
                theirs -> Nd4j.concat(0, part(theirs, 1), part(theirs, 0).neg(), part(theirs, 2)));
        mistake(
                "n-lost",
                "The third block is missing: n stays as it is, in its place.",
                theirs -> Nd4j.concat(1, part(theirs, 1), part(theirs, 0).neg()));
        mistake(
                "reciprocal",
                "You took the inverse of the weights of z: turn their sign.",
                theirs -> Nd4j.concat(1, part(theirs, 1), part(theirs, 0).rdiv(1), part(theirs, 2)));

        Law<MirroredWeights> bias = law(draw -> call(draw, 1, 4));

        check(0, "the example worked by hand", MirroredWeightsCheck::equalsHandArithmetic);
        obeys(1, "random weights of several sizes");
        obeys(1, "a row of biases", bias);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<MirroredWeights> trial) {
        INDArray theirs = Nd4j.createFromArray(new float[][] {{1, 2, 3, 4, 5, 6}});
        INDArray expected = Nd4j.createFromArray(new float[][] {{3, 4, -1, -2, 5, 6}});
        trial.gives(expected, new Call<>("1 row, H=2", answer -> answer.ours(theirs)));
    }

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
}
