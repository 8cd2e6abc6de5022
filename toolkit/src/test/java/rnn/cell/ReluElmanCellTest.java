package rnn.cell;

import static rnn.cell.CellLaws.stateOf;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.PyTorch;
import rnn.net.Unroll;

class ReluElmanCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return ElmanCell.relu(inputSize, hiddenSize, random);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        PyTorch.assertEqual("elman_relu", new Unroll(cell(4, 6, new Random(1))));
    }

    @Test
    void identityStartCopiesStateThatNothingIsAddedTo() {
        ElmanCell cell = ElmanCell.identityRelu(D, H, 1, new Random(1));
        Var nothing = Var.constant(FloatArray.ofZeros(2, D));
        State positive = State.of(stateOf(cell).get(0).relu());
        assertClose(positive.get(0), cell.step(nothing, positive).output());
        ElmanCell forgets = ElmanCell.identityRelu(D, H, 0.25, new Random(1));
        assertClose(positive.get(0).scale(0.25), forgets.step(nothing, positive).output());
    }
}
