package rnn.cell;

import static rnn.cell.CellLaws.WIDE;
import static rnn.cell.CellLaws.copy;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CoupledLstmCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new CoupledLstmCell(inputSize, hiddenSize, random);
    }

    @Test
    void couplingMeansInputIsOneMinusForget() {
        CoupledLstmCell coupled = new CoupledLstmCell(D, H, new Random(1));
        LstmCell lstm = new LstmCell(D, H, new Random(2));
        copy(1, coupled.parameters(), lstm.parameters().subList(3, 12));
        // 1 − σ(a) = σ(−a)
        copy(-1, List.of(coupled.Wxf, coupled.Whf, coupled.bf), List.of(lstm.Wxi, lstm.Whi, lstm.bi));
        State before = stateOf(coupled);
        assertClose(step(lstm, before).output(), step(coupled, before).output());
        assertClose(
                step(lstm, before).state().get(1), step(coupled, before).state().get(1));
    }

    @Test
    void openForgetGateKeepsCellState() {
        CoupledLstmCell cell = new CoupledLstmCell(D, H, new Random(1));
        cell.bf.value().fill(WIDE);
        State before = stateOf(cell);
        assertClose(before.get(1), step(cell, before).state().get(1));
    }
}
