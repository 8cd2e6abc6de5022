package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class SelectiveCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new SelectiveCell(inputSize, hiddenSize, 3, random);
    }

    /** The paper's theorem: one number a channel, A = −1, is a gate z = σ(ã), and what comes in counts Δ/z as much. */
    @Test
    void withOneNumberForEachChannelItIsAGate() {
        SelectiveCell cell = new SelectiveCell(1, 1, 1, new Random(1));
        cell.Wv.value().set(0, 1);
        cell.Wd.value().fill(0);
        cell.bd.value().set(0, 0.3);
        cell.WB.value().set(0, 1);
        cell.WC.value().set(0, 1);
        cell.skip.value().fill(0);
        Var y = new Unroll(cell)
                .apply(Var.constant(FloatArray.of(new float[] {1, 1}, 2, 1, 1)))
                .outputs();
        double z = 1 / (1 + Math.exp(-0.3));
        double first = Math.log1p(Math.exp(0.3));
        assertEquals(first, y.value().get(0), Tolerances.SINGLE);
        assertEquals((1 - z) * first + first, y.value().get(1), Tolerances.SINGLE);
    }
}
