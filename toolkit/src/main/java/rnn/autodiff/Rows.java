package rnn.autodiff;

import java.util.Arrays;
import rnn.array.Array;

/** Operations on each row separately, each with its backward pass. */
final class Rows {
    /** As in PyTorch: small compared with the variance of anything worth normalizing. */
    private static final double EPSILON = 1e-5;

    private Rows() {}

    /** y_r = (x_r − mean) / deviation: dx_r = (dy_r − mean(dy_r) − y_r mean(dy_r ⊙ y_r)) / deviation. */
    static Var normalize(Var x) {
        Array y = x.value().zeros();
        double[] inverse = y.setNormalized(x.value(), EPSILON);
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addNormalizedGradient(y, dy, inverse)), x);
    }

    /** y_r = w_r x_r: dx_r = w_r dy_r, dw_r = ⟨dy_r,x_r⟩. */
    static Var weigh(Var x, Var w) {
        Array y = x.value().zeros().addWeightedRows(w.value(), x.value());
        return Operation.record(
                y,
                dy -> {
                    x.accumulate(dx -> dx.addWeightedRows(w.value(), dy));
                    w.accumulate(dw -> dw.addRowDots(dy, x.value()));
                },
                x,
                w);
    }

    /** d_r = ⟨x_r,y_r⟩: dx_r = dd_r y_r, dy_r = dd_r x_r. */
    static Var dot(Var x, Var y) {
        int[] shape = x.value().shape();
        Array d = x.value().zeros(Arrays.copyOf(shape, shape.length - 1)).addRowDots(x.value(), y.value());
        return Operation.record(
                d,
                dd -> {
                    x.accumulate(dx -> dx.addWeightedRows(dd, y.value()));
                    y.accumulate(dy -> dy.addWeightedRows(dd, x.value()));
                },
                x,
                y);
    }

    /** d_un,t = ⟨x_un,y_tn⟩, so D_n = X_n Y_nᵀ for each sequence n: dX_n = dD_n Y_n, dY_n = dD_nᵀ X_n. */
    static Var dotEach(Var x, Var y) {
        requireSameBatch(
                "dotEachRow",
                "[U,N,D] and [T,N,D]",
                x,
                y,
                y.value().columns() == x.value().columns());
        int[] shape = {x.value().dimension(0), x.value().dimension(1), y.value().dimension(0)};
        Array d = x.value().zeros(shape).addProductOfEach(x.value(), false, y.value(), true);
        return Operation.record(
                d,
                dd -> {
                    x.accumulate(dx -> dx.addProductOfEach(dd, false, y.value(), false));
                    y.accumulate(dy -> dy.addProductOfEach(dd, true, x.value(), false));
                },
                x,
                y);
    }

    /** y_un = Σ_t w_un,t x_tn, so Y_n = W_n X_n for each sequence n: dW_n = dY_n X_nᵀ, dX_n = W_nᵀ dY_n. */
    static Var mix(Var w, Var x) {
        requireSameBatch(
                "mixRows",
                "[U,N,T] and [T,N,D]",
                w,
                x,
                w.value().columns() == x.value().shape()[0]);
        int[] shape = {w.value().dimension(0), w.value().dimension(1), x.value().columns()};
        Array y = x.value().zeros(shape).addProductOfEach(w.value(), false, x.value(), false);
        return Operation.record(
                y,
                dy -> {
                    w.accumulate(dw -> dw.addProductOfEach(dy, false, x.value(), true));
                    x.accumulate(dx -> dx.addProductOfEach(w.value(), true, dy, false));
                },
                w,
                x);
    }

    private static void requireSameBatch(String operation, String shapes, Var x, Var y, boolean fits) {
        boolean sequences = x.value().rank() == 3 && y.value().rank() == 3;
        if (!sequences || !fits || x.value().dimension(1) != y.value().dimension(1)) {
            throw new IllegalArgumentException(operation + ": " + x.shapeText() + " and " + y.shapeText()
                    + " do not fit; for the same N sequences they are " + shapes);
        }
    }
}
