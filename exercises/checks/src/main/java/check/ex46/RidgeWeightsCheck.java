package check.ex46;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.RidgeWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 46.1: (XᵀX + λ I)⁻¹ Xᵀ y for two columns. */
public final class RidgeWeightsCheck extends TaskCheck<RidgeWeights> {
    /** The sums that the answer is made of: XᵀX = [[p, q], [q, r]] and Xᵀy = [u, v]. */
    private record Sums(double p, double q, double r, double u, double v) {
        static Sums of(INDArray X, INDArray y) {
            double[] x = Numbers.of(X);
            double[] answers = Numbers.of(y);
            double p = 0;
            double q = 0;
            double r = 0;
            double u = 0;
            double v = 0;
            for (int t = 0; t < answers.length; t++) {
                p += x[2 * t] * x[2 * t];
                q += x[2 * t] * x[2 * t + 1];
                r += x[2 * t + 1] * x[2 * t + 1];
                u += x[2 * t] * answers[t];
                v += x[2 * t + 1] * answers[t];
            }
            return new Sums(p, q, r, u, v);
        }

        /** {@return XᵀX with something added to its entries} */
        Sums plus(double first, double off, double second) {
            return new Sums(p + first, q + off, r + second, u, v);
        }

        double determinant() {
            return p * r - q * q;
        }

        INDArray solved() {
            return column((r * u - q * v) / determinant(), (p * v - q * u) / determinant());
        }
    }

    /** For the exercise, and for JUnit. */
    public RidgeWeightsCheck() {
        super("46.1", "ridge regression", RidgeWeights.class);
        right((X, y, lambda) -> Sums.of(X, y).plus(lambda, 0, lambda).solved());
        calls(draw -> {
            int T = draw.size(5, 9);
            return call(draw.normal(T, 2), draw.normal(T, 1), draw.size(3, 6) / 2.0);
        });

        mistake("no-ridge", "λ has no effect: add it to the diagonal of XᵀX.", (X, y, lambda) -> Sums.of(X, y)
                .solved());
        mistake("subtracted", "You subtract λ from the diagonal: add it.", (X, y, lambda) -> Sums.of(X, y)
                .plus(-lambda, 0, -lambda)
                .solved());
        mistake("squared", "You add λ²: the equation has λ itself.", (X, y, lambda) -> Sums.of(X, y)
                .plus(lambda * lambda, 0, lambda * lambda)
                .solved());
        mistake("times-rows", "You multiply λ by the number of rows: add λ as it is.", (X, y, lambda) -> Sums.of(X, y)
                .plus(lambda * X.size(0), 0, lambda * X.size(0))
                .solved());
        mistake(
                "everywhere",
                "You add λ to all four entries: λ I is 0 off the diagonal.",
                (X, y, lambda) -> Sums.of(X, y).plus(lambda, lambda, lambda).solved());
        mistake(
                "first-spared",
                "You spare the first column: here both weights are held back, the constant's too.",
                (X, y, lambda) -> Sums.of(X, y).plus(0, 0, lambda).solved());
        mistake(
                "no-inverse",
                "You return Xᵀy: it must still be multiplied by the inverse.",
                (X, y, lambda) -> column(Sums.of(X, y).u(), Sums.of(X, y).v()));
        mistake("not-divided", "The inverse is not divided by the determinant, p r − q².", (X, y, lambda) -> ridged(
                        X, y, lambda)
                .solved()
                .mul(ridged(X, y, lambda).determinant()));
        mistake(
                "sign-of-q",
                "In the inverse of a 2 by 2 matrix the entries off the diagonal change their sign: −q.",
                (X, y, lambda) -> {
                    Sums s = ridged(X, y, lambda);
                    return column(s.r() * s.u() + s.q() * s.v(), s.p() * s.v() + s.q() * s.u())
                            .div(s.determinant());
                });
        mistake(
                "not-swapped",
                "In the inverse of a 2 by 2 matrix the two entries on the diagonal change places.",
                (X, y, lambda) -> {
                    Sums s = ridged(X, y, lambda);
                    return column(s.p() * s.u() - s.q() * s.v(), s.r() * s.v() - s.q() * s.u())
                            .div(s.determinant());
                });

        check(0, "three rows by hand", RidgeWeightsCheck::equalsHandArithmetic);
        obeys(3, "random columns of several lengths");
        leavesArgumentsAlone(1);
    }

    private static Sums ridged(INDArray X, INDArray y, double lambda) {
        return Sums.of(X, y).plus(lambda, 0, lambda);
    }

    private static INDArray column(double first, double second) {
        return Nd4j.createFromArray(new float[][] {{(float) first}, {(float) second}});
    }

    private static void equalsHandArithmetic(Trial<RidgeWeights> trial) {
        INDArray X = Nd4j.createFromArray(new float[][] {{1, 0}, {1, 1}, {1, 2}});
        INDArray y = Nd4j.createFromArray(new float[][] {{1}, {2}, {4}});
        trial.gives(column(0.8, 19 / 15.0), call(X, y, 1));
    }

    private static Call<RidgeWeights> call(INDArray X, INDArray y, double lambda) {
        return new Call<>("T=" + X.size(0) + ", λ=" + lambda, answer -> answer.weights(X, y, lambda));
    }
}
