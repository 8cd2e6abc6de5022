package rnn.cell;

import static rnn.cell.CellLaws.WIDE;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ChoGruCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new ChoGruCell(inputSize, hiddenSize, random);
    }

    private final ChoGruCell cell = new ChoGruCell(D, H, new Random(1));
    private final State before = stateOf(cell);

    @Test
    void closedUpdateGateCopiesState() {
        cell.bz.value().fill(WIDE);
        assertClose(before.get(0), step(cell, before).output());
    }

    @Test
    void closedResetGateForgetsTheStateInTheCandidate() {
        cell.bz.value().fill(-WIDE);
        cell.br.value().fill(-WIDE);
        State other = State.of(before.get(0).scale(-3));
        assertClose(step(cell, other).output(), step(cell, before).output());
    }
}
