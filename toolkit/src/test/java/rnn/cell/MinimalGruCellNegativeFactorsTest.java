package rnn.cell;

import java.util.random.RandomGenerator;

/** All laws of a cell, also where the factors may be negative. */
class MinimalGruCellNegativeFactorsTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return MinimalGruCell.withNegativeFactors(inputSize, hiddenSize, random);
    }
}
