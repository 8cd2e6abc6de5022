package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class SlstmCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new SlstmCell(inputSize, hiddenSize, random);
    }

    /** The sum of what was written is at least 1 in a state that came from start(). */
    @Override
    protected State drawState(int batch) {
        State drawn = super.drawState(batch);
        Parameter sums = (Parameter) drawn.get(2);
        for (int i = 0; i < sums.value().size(); i++) {
            sums.value().set(i, 1.5 + sums.value().get(i) / 2);
        }
        return drawn;
    }

    /** Gates open by the exponential of 200, which no float holds, and the state is the mean of what was written. */
    @Test
    void theStabiliserKeepsExponentialsFinite() {
        SlstmCell cell = new SlstmCell(1, 2, new Random(1));
        cell.b.value().set(0, 200);
        cell.b.value().set(1, -200);
        Var h = new Unroll(cell)
                .apply(Var.constant(FloatArray.ofZeros(50, 1, 1)))
                .outputs();
        assertTrue(h.value().isFinite());
    }

    /** With the forget gate open and equal input gates the cell shows the mean of its candidates, half of it by o. */
    @Test
    void theStateIsAMeanOfWhatWasWritten() {
        SlstmCell cell = new SlstmCell(1, 1, new Random(1));
        cell.parameters().forEach(parameter -> parameter.value().fill(0));
        cell.b.value().set(1, 30);
        cell.Wx.value().set(2, 1);
        Var x = Var.constant(FloatArray.of(new float[] {1, 0, -1, 2}, 4, 1, 1));
        Var h = new Unroll(cell).apply(x).outputs();
        assertEquals(Math.tanh(1) / 2, h.value().get(0), Tolerances.SINGLE);
        assertEquals(Math.tanh(2) / 4 / 2, h.value().get(3), Tolerances.SINGLE);
    }
}
