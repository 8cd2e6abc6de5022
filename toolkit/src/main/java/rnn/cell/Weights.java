package rnn.cell;

import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;

/**
 * Draws the weights of a cell uniformly from ±1/√H, as PyTorch does. Biases start at a given value.
 *
 * @param inputSize D
 * @param hiddenSize H
 * @param random the source of the weights
 */
record Weights(int inputSize, int hiddenSize, RandomGenerator random) {
    Weights {
        Require.atLeast("the input size of a cell", 1, inputSize);
        Require.atLeast("the hidden size of a cell", 1, hiddenSize);
        Require.given("the source of the weights", random);
    }

    /** {@return weights of the input, [D,H]} */
    Parameter input(String name) {
        return draw(name, inputSize, hiddenSize);
    }

    /** {@return weights of the state before, [H,H]} */
    Parameter recurrent(String name) {
        return draw(name, hiddenSize, hiddenSize);
    }

    /** {@return weights that meet the state element by element, [H]} */
    Parameter diagonal(String name) {
        return draw(name, hiddenSize);
    }

    /** {@return a row of one value, [H]} */
    Parameter row(String name, double value) {
        FloatArray row = FloatArray.ofZeros(hiddenSize);
        row.fill(value);
        return new Parameter(name, row);
    }

    private Parameter draw(String name, int... shape) {
        return new Parameter(name, Init.uniform(random, 1 / Math.sqrt(hiddenSize), shape));
    }
}
