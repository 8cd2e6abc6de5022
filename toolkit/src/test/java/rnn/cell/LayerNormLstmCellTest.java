package rnn.cell;

import static rnn.cell.CellLaws.WIDE;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class LayerNormLstmCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        LayerNormLstmCell cell = new LayerNormLstmCell(inputSize, hiddenSize, random);
        // If few small sums are nearly equal, normalizing curves too sharply for central differences; so the sums are
        // spread.
        cell.parameters().stream()
                .filter(parameter -> parameter.name().startsWith("W"))
                .forEach(weights -> weights.value().scale(4));
        return cell;
    }

    private final LayerNormLstmCell cell = new LayerNormLstmCell(D, H, new Random(1));
    private final State before = stateOf(cell);

    @Test
    void scaleOfTheWeightsDoesNotMatter() {
        // Compared with the variance of such sums, the 1e-5 that is added to it is negligible.
        scaleWeights(1000);
        Var expected = step(cell, before).output();
        scaleWeights(10);
        assertClose(expected, step(cell, before).output());
    }

    private void scaleWeights(double s) {
        for (Parameter weights : List.of(cell.Wxi, cell.Whf, cell.Wxg, cell.Who)) {
            weights.value().scale(s);
        }
    }

    @Test
    void openForgetGateKeepsCellState() {
        cell.bf.value().fill(WIDE);
        cell.bi.value().fill(-WIDE);
        assertClose(before.get(1), step(cell, before).state().get(1));
    }
}
