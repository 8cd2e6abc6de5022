package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static rnn.cell.CellLaws.WIDE;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.net.PyTorch;
import rnn.net.Unroll;

class LstmCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new LstmCell(inputSize, hiddenSize, random);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        PyTorch.assertEqual("lstm", new Unroll(cell(4, 6, new Random(1))));
        PyTorch.assertEqual("lstm_lengths", new Unroll(cell(4, 6, new Random(1))));
    }

    private final LstmCell cell = new LstmCell(D, H, new Random(1));
    private final State before = stateOf(cell);

    @Test
    void openForgetGateKeepsCellState() {
        cell.bf.value().fill(WIDE);
        cell.bi.value().fill(-WIDE);
        assertClose(before.get(1), step(cell, before).state().get(1));
    }

    @Test
    void closedForgetGateAndOpenInputGateReplaceCellState() {
        cell.bf.value().fill(-WIDE);
        cell.bi.value().fill(WIDE);
        State other = State.of(before.get(0), before.get(1).scale(-3));
        assertClose(step(cell, before).state().get(1), step(cell, other).state().get(1));
    }

    @Test
    void closedOutputGateHidesCellState() {
        cell.bo.value().fill(-WIDE);
        Step step = step(cell, before);
        assertClose(step.output().scale(0), step.output());
    }

    @Test
    void forgetGateStartsOpen() {
        assertEquals(H, cell.bf.value().sum());
        assertEquals(0, cell.bi.value().sumOfSquares());
    }
}
