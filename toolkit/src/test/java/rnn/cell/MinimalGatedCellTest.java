package rnn.cell;

import static rnn.cell.CellLaws.WIDE;
import static rnn.cell.CellLaws.copy;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class MinimalGatedCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new MinimalGatedCell(inputSize, hiddenSize, random);
    }

    private final MinimalGatedCell cell = new MinimalGatedCell(D, H, new Random(1));
    private final State before = stateOf(cell);

    @Test
    void closedGateCopiesState() {
        cell.bf.value().fill(-WIDE);
        assertClose(before.get(0), step(cell, before).output());
    }

    @Test
    void itIsAGruWhoseTwoGatesAreOne() {
        ChoGruCell gru = new ChoGruCell(D, H, new Random(2));
        copy(1, List.of(cell.Wxf, cell.Whf, cell.bf), List.of(gru.Wxr, gru.Whr, gru.br));
        // 1 − σ(a) = σ(−a)
        copy(-1, List.of(cell.Wxf, cell.Whf, cell.bf), List.of(gru.Wxz, gru.Whz, gru.bz));
        copy(1, List.of(cell.Wxn, cell.Whn, cell.bn), List.of(gru.Wxn, gru.Whn, gru.bn));
        assertClose(step(gru, before).output(), step(cell, before).output());
    }
}
