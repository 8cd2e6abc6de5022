package check.ex46;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.KalmanUpdate;
import contract.WeightBelief;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 46.3: w + k e and P − k (P g)ᵀ with k = P g / (R + gᵀ P g). */
public final class KalmanUpdateCheck extends TaskCheck<KalmanUpdate> {
    private static final KalmanUpdate RIGHT = (w, P, g, R, e) -> moved(w, P, gain(P, g, R), g, e);

    /** For the exercise, and for JUnit. */
    public KalmanUpdateCheck() {
        super("46.3", "one sample, all weights", KalmanUpdate.class);
        right(RIGHT);
        calls(draw -> {
            int n = draw.size(3, 5);
            INDArray A = draw.normal(n, n);
            INDArray P = A.mmul(A.transpose()).div(n).add(Nd4j.eye(n).mul(0.5));
            return call(draw.normal(n), P, draw.normal(n), draw.size(3, 6) / 2.0, draw.size(5, 7) / 4.0);
        });

        mistake(
                "turned",
                "The weights move the wrong way: e is target minus answer, so add k e.",
                (w, P, g, R, e) -> new WeightBelief(
                        RIGHT.update(w, P, g, R, -e).w(),
                        RIGHT.update(w, P, g, R, e).P()));
        mistake(
                "no-noise",
                "R is missing in the gain: divide by R + gᵀ P g.",
                (w, P, g, R, e) -> RIGHT.update(w, P, g, 0, e));
        mistake(
                "noise-alone",
                "You divide by R alone: what the weights are unsure of, gᵀ P g, counts as well.",
                (w, P, g, R, e) -> moved(w, P, product(P, g).div(R), g, e));
        mistake(
                "covariance-stays",
                "P stays as it was: what was measured is known better now.",
                (w, P, g, R, e) -> new WeightBelief(RIGHT.update(w, P, g, R, e).w(), P.dup()));
        mistake(
                "covariance-grows",
                "P grows: a sample makes the filter surer, so subtract k (P g)ᵀ.",
                (w, P, g, R, e) -> new WeightBelief(
                        RIGHT.update(w, P, g, R, e).w(),
                        P.mul(2).sub(RIGHT.update(w, P, g, R, e).P())));
        mistake(
                "gain-alone",
                "You add the gain itself: it must be multiplied by the error.",
                (w, P, g, R, e) -> new WeightBelief(
                        RIGHT.update(w, P, g, R, 1).w(),
                        RIGHT.update(w, P, g, R, e).P()));
        mistake(
                "change-alone",
                "You return the change of the weights: add it to w.",
                (w, P, g, R, e) -> RIGHT.update(w.mul(0), P, g, R, e));
        mistake(
                "slope-not-stretched",
                "You subtract k gᵀ: the second factor is (P g)ᵀ.",
                (w, P, g, R, e) -> new WeightBelief(RIGHT.update(w, P, g, R, e).w(), P.sub(outer(gain(P, g, R), g))));
        mistake(
                "diagonal-only",
                "You use the diagonal of P alone, a learning rate for each weight: P g is a product of a matrix.",
                (w, P, g, R, e) -> RIGHT.update(w, P.mul(Nd4j.eye(P.size(0))), g, R, e));
        mistake(
                "twice",
                "You compute the gain a second time, from the new P: both updates use the same k.",
                (w, P, g, R, e) -> {
                    INDArray after = RIGHT.update(w, P, g, R, e).P();
                    return new WeightBelief(w.add(gain(after, g, R).mul(e)), after);
                });
        mistake(
                "gradient",
                "You move along g: the gain is P g, which turns the slope by what is known already.",
                (w, P, g, R, e) -> new WeightBelief(
                        w.add(g.mul(e / (R + dot(g, product(P, g))))),
                        RIGHT.update(w, P, g, R, e).P()));

        check(0, "two weights by hand", KalmanUpdateCheck::equalsHandArithmetic);
        obeys(4, "random beliefs");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<KalmanUpdate> trial) {
        trial.gives(
                new WeightBelief(
                        row(0.5f, 1), Nd4j.createFromArray(new float[][] {{5 / 6f, -1 / 3f}, {-1 / 3f, 1 / 3f}})),
                call(row(0, 0), Nd4j.createFromArray(new float[][] {{1, 0}, {0, 1}}), row(1, 2), 1, 3));
    }

    private static INDArray row(float... numbers) {
        return Nd4j.createFromArray(numbers);
    }

    private static INDArray product(INDArray P, INDArray g) {
        return P.mmul(g.reshape(g.length(), 1)).reshape(g.length());
    }

    private static double dot(INDArray a, INDArray b) {
        return a.mul(b).sumNumber().doubleValue();
    }

    private static INDArray outer(INDArray a, INDArray b) {
        return a.reshape(a.length(), 1).mmul(b.reshape(1, b.length()));
    }

    private static INDArray gain(INDArray P, INDArray g, double R) {
        INDArray Pg = product(P, g);
        return Pg.div(R + dot(g, Pg));
    }

    private static WeightBelief moved(INDArray w, INDArray P, INDArray gain, INDArray g, double e) {
        return new WeightBelief(w.add(gain.mul(e)), P.sub(outer(gain, product(P, g))));
    }

    private static Call<KalmanUpdate> call(INDArray w, INDArray P, INDArray g, double R, double e) {
        return new Call<>("n=" + w.length() + ", R=" + R + ", e=" + e, answer -> answer.update(w, P, g, R, e));
    }
}
