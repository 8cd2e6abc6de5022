package rnn.cell;

import java.util.random.RandomGenerator;

/** A Jordan cell with a trace obeys every cell's laws, too. */
class JordanTraceTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return JordanCell.withTrace(0.5, inputSize, 5, hiddenSize, random);
    }
}
