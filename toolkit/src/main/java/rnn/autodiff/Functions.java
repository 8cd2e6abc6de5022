package rnn.autodiff;

import java.util.function.BiFunction;
import rnn.array.Array;

/** Functions of one value, each with its backward pass, which is written in terms of the function's value y. */
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
