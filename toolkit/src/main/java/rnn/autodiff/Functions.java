package rnn.autodiff;

import java.util.function.BiFunction;
import rnn.array.Array;

/**
 * Functions of one value, each with its backward pass; where that is possible, it is written in terms of the value y.
 */
final class Functions {
    private Functions() {}

    /** y = tanh x: dx = dy (1 − y²). */
    static Var tanh(Var x) {
        return record(x, Array::setTanh, Array::addTanhGradient);
    }

    /** y = σ(x): dx = dy y (1 − y). */
    static Var sigmoid(Var x) {
        return record(x, Array::setSigmoid, Array::addSigmoidGradient);
    }

    /** y = max(x, 0): dx = dy where y &gt; 0. */
    static Var relu(Var x) {
        return record(x, Array::setRelu, Array::addReluGradient);
    }

    /** y = e^x: dx = dy y. */
    static Var exp(Var x) {
        return record(x, Array::setExp, Array::addTimes);
    }

    /** y = log(1 + e^x): dx = dy σ(x) = dy (1 − e^−y). */
    static Var softplus(Var x) {
        return record(x, Array::setSoftplus, Array::addSoftplusGradient);
    }

    /** y = log x: dx = dy / x. */
    static Var log(Var x) {
        Array y = x.value().zeros().setLog(x.value());
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addQuotient(dy, x.value())), x);
    }

    /** y = x^p: dx = dy p x^(p−1). */
    static Var power(Var x, double p) {
        Array y = x.value().zeros().setPower(x.value(), p);
        return Operation.record(y, dy -> x.accumulate(dx -> dx.addPowerGradient(x.value(), p, dy)), x);
    }

    /** y = e^x / Σ e^x in each row: dx = y ⊙ (dy − ⟨dy,y⟩). */
    static Var softmax(Var x) {
        return record(x, Array::setSoftmax, Array::addSoftmaxGradient);
    }

    /** dx += derivative(y, dy). */
    private interface Derivative {
        Array addTo(Array dx, Array y, Array dy);
    }

    private static Var record(Var x, BiFunction<Array, Array, Array> function, Derivative derivative) {
        Array y = function.apply(x.value().zeros(), x.value());
        return Operation.record(y, dy -> x.accumulate(dx -> derivative.addTo(dx, y, dy)), x);
    }
}
