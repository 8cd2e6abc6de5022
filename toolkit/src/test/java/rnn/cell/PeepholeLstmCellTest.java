package rnn.cell;

import static rnn.cell.CellLaws.WIDE;
import static rnn.cell.CellLaws.copy;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class PeepholeLstmCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new PeepholeLstmCell(inputSize, hiddenSize, random);
    }

    private final PeepholeLstmCell cell = new PeepholeLstmCell(D, H, new Random(1));
    private final State before = stateOf(cell);

    @Test
    void withoutPeepholesItIsAnLstm() {
        for (Parameter peephole : List.of(cell.wci, cell.wcf, cell.wco)) {
            peephole.value().fill(0);
        }
        LstmCell lstm = new LstmCell(D, H, new Random(2));
        List<Parameter> shared = new ArrayList<>(cell.parameters());
        shared.removeAll(List.of(cell.wci, cell.wcf, cell.wco));
        copy(1, shared, lstm.parameters());
        assertClose(step(lstm, before).output(), step(cell, before).output());
    }

    @Test
    void outputGateSeesTheNewCellState() {
        // The new c is 0, so the peephole into the output gate adds nothing, whatever the old c was.
        cell.bi.value().fill(-WIDE);
        cell.bf.value().fill(-WIDE);
        Var without = gateOf(0);
        assertClose(without, gateOf(3));
    }

    private Var gateOf(double peephole) {
        cell.wco.value().fill(peephole);
        return step(cell, before).output();
    }
}
