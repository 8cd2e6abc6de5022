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
}
