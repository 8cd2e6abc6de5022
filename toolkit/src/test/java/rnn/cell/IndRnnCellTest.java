package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.autodiff.Var;

class IndRnnCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new IndRnnCell(inputSize, hiddenSize, random);
    }

    @Test
    void eachUnitRemembersItselfAlone() {
        IndRnnCell cell = new IndRnnCell(1, 2, new Random(1));
        cell.Wx.value().fill(0);
        cell.u.value().set(0, 0.5);
        cell.u.value().set(1, 1);
        Array h = FloatArray.of(new float[] {3, 4}, 1, 2);
        Array after = cell.step(Var.constant(FloatArray.ofZeros(1, 1)), State.of(Var.constant(h)))
                .output()
                .value();
        assertEquals(1.5, after.get(0), Tolerances.SINGLE);
        assertEquals(4, after.get(1), Tolerances.SINGLE);
    }
}
