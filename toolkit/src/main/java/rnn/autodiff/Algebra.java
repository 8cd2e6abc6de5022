package rnn.autodiff;

import java.util.Arrays;
import rnn.array.Array;

/** Sums, products and quotients, each with its backward pass. dx is the gradient of the loss with respect to x. */
final class Algebra {
    private Algebra() {}

    /** y = x + w: dx = dy, dw = dy; if w is a row that was added to every row, dw = Σ_rows dy. */
    static Var plus(Var x, Var w) {
        if (isRowOf(x, w)) {
            Array y = x.value().copy().addToRows(w.value());
            return Operation.record(
                    y,
                    dy -> {
                        x.accumulate(dx -> dx.add(dy));
                        w.accumulate(dw -> dw.addColumnSums(dy));
                    },
                    x,
                    w);
        }
        requireSameShape("plus", x, w);
        Array y = x.value().copy().add(w.value());
        return Operation.record(
                y,
                dy -> {
                    x.accumulate(dx -> dx.add(dy));
                    w.accumulate(dw -> dw.add(dy));
                },
                x,
                w);
    }

    /** y = x ⊙ w: dx = dy ⊙ w, dw = dy ⊙ x. */
    static Var times(Var x, Var w) {
        if (isRowOf(x, w)) {
            return times(x, repeatRow(w, x.value().shape()));
        }
        requireSameShape("times", x, w);
        Array y = x.value().zeros().addTimes(x.value(), w.value());
        return Operation.record(
                y,
                dy -> {
                    x.accumulate(dx -> dx.addTimes(dy, w.value()));
                    w.accumulate(dw -> dw.addTimes(dy, x.value()));
                },
                x,
                w);
    }

    /** y = x / w: dx = dy / w, dw = −dy ⊙ y / w. */
    static Var over(Var x, Var w) {
        requireSameShape("dividedBy", x, w);
        Array y = x.value().zeros().addQuotient(x.value(), w.value());
        return Operation.record(
                y,
                dy -> {
                    x.accumulate(dx -> dx.addQuotient(dy, w.value()));
                    w.accumulate(dw -> dw.addQuotient(dy.zeros().addTimes(dy, y).scale(-1), w.value()));
                },
                x,
                w);
    }

    /** y_r = w for every row r: dw = Σ_r dy_r. */
    private static Var repeatRow(Var w, int[] shape) {
        return Operation.record(
                w.value().zeros(shape).addToRows(w.value()), dy -> w.accumulate(dw -> dw.addColumnSums(dy)), w);
    }

    /** y = s x: dx = s dy. */
    static Var scale(Var x, double s) {
        return Operation.record(
                x.value().zeros().addScaled(s, x.value()), dy -> x.accumulate(dx -> dx.addScaled(s, dy)), x);
    }

    /** y = 1 − x: dx = −dy. */
    static Var oneMinus(Var x) {
        Array y = x.value().zeros().fill(1).addScaled(-1, x.value());
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addScaled(-1, dy)), x);
    }

    /** Y = X W: dX = dY Wᵀ, dW = Xᵀ dY. */
    static Var matmul(Var x, Var w) {
        Array y = zerosForProduct(x, w).addProduct(x.value(), w.value());
        return Operation.record(y, dy -> sendBackThroughProduct(x, w, dy), x, w);
    }

    /** Y = X W + b in every row, without an intermediate copy: dX = dY Wᵀ, dW = Xᵀ dY, db = Σ_rows dY. */
    static Var affine(Var x, Var w, Var b) {
        Array y = zerosForProduct(x, w).setAffine(x.value(), w.value(), b.value());
        return Operation.record(
                y,
                dy -> {
                    sendBackThroughProduct(x, w, dy);
                    b.accumulate(db -> db.addColumnSums(dy));
                },
                x,
                w,
                b);
    }

    private static Array zerosForProduct(Var x, Var w) {
        if (w.value().rank() != 2 || x.value().columns() != w.value().rows()) {
            throw new IllegalArgumentException("matmul: " + x.shapeText() + " times " + w.shapeText()
                    + ": the right one must be a matrix with as many rows as the left one has columns, "
                    + x.value().columns());
        }
        int[] shape = x.value().shape();
        shape[shape.length - 1] = w.value().columns();
        return x.value().zeros(shape);
    }

    private static void sendBackThroughProduct(Var x, Var w, Array dy) {
        x.accumulate(dx -> dx.addProduct(dy, false, w.value(), true));
        w.accumulate(dw -> dw.addProduct(x.value(), true, dy, false));
    }

    /** y = Σ x: dx = dy everywhere. */
    static Var sum(Var x) {
        Array y = x.value().zeros(1).fill(x.value().sum());
        return Operation.record(y, dy -> x.accumulate(dx -> dx.add(dx.zeros().fill(dy.get(0)))), x);
    }

    /** y_r = w_r x_r: dx_r = w_r dy_r. */
    static Var weightRows(Var x, double[] w) {
        Array y = x.value().zeros().addWeightedRows(w, x.value());
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addWeightedRows(w, dy)), x);
    }

    private static boolean isRowOf(Var x, Var w) {
        return w.value().rank() == 1
                && x.value().rank() > 1
                && w.value().columns() == x.value().columns();
    }

    private static void requireSameShape(String operation, Var x, Var w) {
        if (!x.value().hasShapeOf(w.value())) {
            throw new IllegalArgumentException(operation + ": "
                    + Arrays.toString(x.value().shape()) + " and "
                    + Arrays.toString(w.value().shape()) + ": the shapes must be equal, or the right one a row of "
                    + x.value().columns());
        }
    }
}
