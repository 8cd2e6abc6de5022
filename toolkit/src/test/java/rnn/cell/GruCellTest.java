package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.cell.CellLaws.WIDE;
import static rnn.cell.CellLaws.copy;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.autodiff.Var;
import rnn.net.PyTorch;
import rnn.net.Unroll;

class GruCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new GruCell(inputSize, hiddenSize, random);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        PyTorch.assertEqual("gru", new Unroll(cell(4, 6, new Random(1))));
    }

    private final GruCell cell = new GruCell(D, H, new Random(1));
    private final State before = stateOf(cell);

    @Test
    void closedUpdateGateCopiesState() {
        // In PyTorch's convention the state is copied where z is 1: nothing is updated.
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

    @Test
    void bothConventionsAgreeWhereTheResetGateIsOpen() {
        ChoGruCell cho = new ChoGruCell(D, H, new Random(2));
        copy(
                1,
                List.of(cell.Wxr, cell.Whr, cell.br, cell.Wxz, cell.Whz, cell.bz, cell.Wxn, cell.Whn, cell.bxn),
                cho.parameters());
        assertFalse(isClose(cho));
        cell.br.value().fill(WIDE);
        cho.br.value().fill(WIDE);
        assertTrue(isClose(cho));
    }

    private boolean isClose(ChoGruCell cho) {
        Var difference = step(cell, before).output().minus(step(cho, before).output());
        return difference.value().sumOfSquares() < Tolerances.SINGLE * Tolerances.SINGLE;
    }
}
