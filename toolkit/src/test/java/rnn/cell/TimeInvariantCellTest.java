package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class TimeInvariantCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new TimeInvariantCell(inputSize, hiddenSize, random);
    }

    /** λ = ½: what came in fades by half at each step, and comes in times √¾. */
    @Test
    void whatCameInFades() {
        TimeInvariantCell cell = new TimeInvariantCell(1, 1, new Random(1));
        cell.nu.value().set(0, Math.log(Math.log(2)));
        cell.Wx.value().set(0, 1);
        Var x = Var.constant(FloatArray.of(new float[] {1, 0, 0}, 3, 1, 1));
        Var h = new Unroll(cell).apply(x).outputs();
        assertEquals(Math.sqrt(0.75), h.value().get(0), Tolerances.SINGLE);
        assertEquals(Math.sqrt(0.75) / 4, h.value().get(2), Tolerances.SINGLE);
    }
}
