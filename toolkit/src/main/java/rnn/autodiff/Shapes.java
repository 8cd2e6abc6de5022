package rnn.autodiff;

import java.util.List;
import rnn.array.Array;

/**
 * Takes values apart and puts them together. In the backward pass each gradient goes where its number came from.
 */
final class Shapes {
    private Shapes() {}

    static Var columns(Var x, int from, int count) {
        if (from < 0 || count < 0 || count > x.value().columns() - from) {
            throw new IllegalArgumentException(
                    "columns " + from + " to " + (from + count) + " are not in " + x.shapeText());
        }
        int[] shape = x.value().shape();
        shape[shape.length - 1] = count;
        Array y = x.value().zeros(shape).addColumns(0, x.value(), from, count);
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addColumns(from, dy, 0, count)), x);
    }

    static Var concatenate(Var... parts) {
        int[] shape = parts[0].value().shape();
        int[] first = new int[parts.length + 1];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].value().rows() != parts[0].value().rows()) {
                throw new IllegalArgumentException("concatenate: " + parts[0].shapeText() + " and "
                        + parts[i].shapeText() + " do not have the same number of rows");
            }
            first[i + 1] = first[i] + parts[i].value().columns();
        }
        shape[shape.length - 1] = first[parts.length];
        Array y = parts[0].value().zeros(shape);
        for (int i = 0; i < parts.length; i++) {
            y.addColumns(first[i], parts[i].value(), 0, parts[i].value().columns());
        }
        return Operation.record(
                y,
                dy -> {
                    for (int i = 0; i < parts.length; i++) {
                        int from = first[i];
                        int count = first[i + 1] - from;
                        parts[i].accumulate(dx -> dx.addColumns(0, dy, from, count));
                    }
                },
                parts);
    }

    static Var step(Var x, int t) {
        requireSequence(x);
        int batch = x.value().dimension(1);
        if (t < 0 || t >= x.value().dimension(0)) {
            throw new IllegalArgumentException(
                    "step " + t + " is not in a sequence of " + x.value().dimension(0) + " steps");
        }
        Array y = x.value().zeros(batch, x.value().columns()).addRows(0, x.value(), t * batch, batch);
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addRows(t * batch, dy, 0, batch)), x);
    }

    static Var stack(List<Var> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("stack: a sequence has at least one step");
        }
        Array first = steps.get(0).value();
        int batch = first.rows();
        Array y = first.zeros(steps.size(), batch, first.columns());
        for (int t = 0; t < steps.size(); t++) {
            if (!steps.get(t).value().hasShapeOf(first)) {
                throw new IllegalArgumentException(
                        "stack: step " + t + " has shape " + steps.get(t).shapeText() + ", step 0 has "
                                + steps.get(0).shapeText());
            }
            y.addRows(t * batch, steps.get(t).value(), 0, batch);
        }
        return Operation.record(
                y,
                dy -> {
                    for (int t = 0; t < steps.size(); t++) {
                        int row = t * batch;
                        steps.get(t).accumulate(dx -> dx.addRows(0, dy, row, batch));
                    }
                },
                steps.toArray(Var[]::new));
    }

    static Var gather(Var table, int[] ids) {
        for (int id : ids) {
            if (id < 0 || id >= table.value().rows()) {
                throw new IllegalArgumentException("token id " + id + " is not in a table of "
                        + table.value().rows() + " rows");
            }
        }
        Array y = table.value().zeros(ids.length, table.value().columns()).addGathered(table.value(), ids);
        return Operation.record(y, dy -> table.accumulate(dx -> dx.addScattered(ids, dy)), table);
    }

    static Var reshape(Var x, int... shape) {
        return Operation.record(x.value().reshape(shape), dy -> x.accumulate(dx -> dx.add(dy)), x);
    }

    /** y = xᵀ: dx = dyᵀ. */
    static Var transpose(Var x) {
        if (x.value().rank() != 2) {
            throw new IllegalArgumentException("transpose: a matrix has shape [m,n], not " + x.shapeText());
        }
        Array y = x.value().zeros(x.value().columns(), x.value().rows()).addTransposed(x.value());
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addTransposed(dy)), x);
    }

    /** y = Σ_t x_t: dx_t = dy for every step t. */
    static Var sumSteps(Var x) {
        requireSequence(x);
        int steps = x.value().dimension(0);
        int batch = x.value().dimension(1);
        Array y = x.value().zeros(batch, x.value().columns());
        for (int t = 0; t < steps; t++) {
            y.addRows(0, x.value(), t * batch, batch);
        }
        return Operation.record(
                y,
                dy -> x.accumulate(dx -> {
                    for (int t = 0; t < steps; t++) {
                        dx.addRows(t * batch, dy, 0, batch);
                    }
                }),
                x);
    }

    private static void requireSequence(Var x) {
        if (x.value().rank() != 3) {
            throw new IllegalArgumentException("a sequence has shape [T,N,D], not " + x.shapeText());
        }
    }
}
