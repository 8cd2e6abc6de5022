package rnn.cell;

import java.util.random.RandomGenerator;
import rnn.net.Recurrent;
import rnn.net.RecurrentContract;
import rnn.net.Unroll;

/** The laws that every cell obeys, which are those of a layer: unrolled it is one. */
abstract class CellContract extends RecurrentContract {
    abstract Cell cell(int inputSize, int hiddenSize, RandomGenerator random);

    @Override
    protected Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random) {
        return new Unroll(cell(inputSize, hiddenSize, random));
    }
}
