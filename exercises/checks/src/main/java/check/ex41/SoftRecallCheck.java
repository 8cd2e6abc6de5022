package check.ex41;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.SoftRecall;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 41.3: softmax(β q Xᵀ) X. */
public final class SoftRecallCheck extends TaskCheck<SoftRecall> {
    private static final SoftRecall RIGHT =
            (X, q, beta) -> softmax(scores(X, q).mul(beta)).mmul(X);
    private static final String OVERFLOW =
            "e^1000 is infinite on a computer: subtract the largest score before the exponential.";

    /** For the exercise, and for JUnit. */
    public SoftRecallCheck() {
        super("41.3", "one step is attention", SoftRecall.class);
        right(RIGHT);
        calls(draw -> {
            int D = draw.size(3, 5);
            return call(draw.normal(draw.size(6, 8), D), draw.normal(1, D), draw.size(1, 3) / 4.0 + 0.1);
        });

        mistake("no-beta", "β has no effect: multiply the scores by it before the softmax.", (X, q, beta) -> softmax(
                        scores(X, q))
                .mmul(X));
        mistake("divided", "You divide the scores by β: multiply them.", (X, q, beta) -> softmax(
                        scores(X, q).div(beta))
                .mmul(X));
        mistake(
                "beta-after",
                "You multiply by β after the softmax: the scores are what it sharpens.",
                (X, q, beta) -> softmax(scores(X, q)).mul(beta).mmul(X));
        mistake(
                "weights",
                "You return the weights, [1,P]: they must still be multiplied by X.",
                (X, q, beta) -> softmax(scores(X, q).mul(beta)));
        mistake("no-softmax", "You mix with the scores themselves: take their softmax.", (X, q, beta) -> scores(X, q)
                .mul(beta)
                .mmul(X));
        mistake(
                "not-normalised",
                "The weights do not sum to 1: divide the exponentials by their sum.",
                (X, q, beta) -> Transforms.exp(scores(X, q).mul(beta)).mmul(X));
        mistake(
                "winner",
                "You take the best pattern alone: here every pattern counts by its weight.",
                (X, q, beta) -> X.getRow(scores(X, q).argMax(1).getInt(0), true).dup());
        mistake("mean", "You take the mean of all patterns: weight them.", (X, q, beta) -> X.mean(true, 0));
        mistake(
                "scaled-by-the-root",
                "You divide by √D as a transformer does: here β alone is the scale.",
                (X, q, beta) -> softmax(scores(X, q).mul(beta / Math.sqrt((double) X.size(1))))
                        .mmul(X));
        mistake(
                "added",
                "You add the query to the result: the step replaces the state.",
                (X, q, beta) -> RIGHT.retrieve(X, q, beta).add(q));
        mistake(
                "distances",
                "You score by distance: the score is the product of query and pattern.",
                (X, q, beta) -> softmax(distances(X, q).mul(-beta)).mmul(X));
        mistake(
                "sign",
                "The scores have the wrong sign: the most similar pattern must count most.",
                (X, q, beta) -> softmax(scores(X, q).mul(-beta)).mmul(X));

        Law<SoftRecall> sharp = special(draw -> {
            INDArray X = draw.normal(6, 4);
            return call(X, X.getRow(draw.size(0, 5), true).dup(), 1000);
        });
        mistake(sharp, "unstable", OVERFLOW, (X, q, beta) -> naive(X, q, beta, DataType.FLOAT));
        mistake(sharp, "unstable-doubles", OVERFLOW, (X, q, beta) -> naive(X, q, beta, DataType.DOUBLE));

        check(0, "two patterns by hand", SoftRecallCheck::equalsHandArithmetic);
        obeys(2, "random patterns and queries");
        obeys(1, "scores as big as 1000", sharp);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<SoftRecall> trial) {
        INDArray X = Nd4j.createFromArray(new float[][] {{1, 0}, {0, 1}});
        INDArray q = Nd4j.createFromArray(new float[][] {{1, 0.4506939f}}); // β times the difference is ln 3
        trial.gives(Nd4j.createFromArray(new float[][] {{0.75f, 0.25f}}), call(X, q, 2));
    }

    private static INDArray scores(INDArray X, INDArray q) {
        return q.mmul(X.transpose());
    }

    private static INDArray distances(INDArray X, INDArray q) {
        return Transforms.pow(X.subRowVector(q), 2).sum(1).reshape(1, X.size(0));
    }

    private static INDArray softmax(INDArray scores) {
        INDArray e = Transforms.exp(scores.sub(scores.maxNumber()));
        return e.div(e.sumNumber());
    }

    private static INDArray naive(INDArray X, INDArray q, double beta, DataType type) {
        INDArray e = Transforms.exp(scores(X, q).castTo(type).mul(beta));
        return e.div(e.sumNumber()).mmul(X.castTo(type));
    }

    private static Call<SoftRecall> call(INDArray X, INDArray q, double beta) {
        return new Call<>("P=" + X.size(0) + ", D=" + X.size(1) + ", β=" + beta, answer -> answer.retrieve(X, q, beta));
    }
}
