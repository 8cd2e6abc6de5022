package rnn.cell;

import java.util.random.RandomGenerator;
import rnn.stack.StackCell;

/** A stack cell whose units do not see their own state before. */
class StackAloneTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new StackCell(inputSize, hiddenSize, 1, 5, random);
    }
}
