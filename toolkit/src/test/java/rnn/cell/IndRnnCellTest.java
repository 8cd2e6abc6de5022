package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** 2^(−1/4) to 1: after four steps at least half is left. */
    @Test
    void longMemoriesKeepAtLeastHalf() {
        IndRnnCell cell = new IndRnnCell(1, 100, new Random(1)).longMemory(4, new Random(2));
        for (int i = 0; i < 100; i++) {
            double kept = Math.pow(cell.u.value().get(i), 4);
            assertTrue(kept > 0.4999 && kept <= 1, "unit " + i + " keeps " + kept);
        }
    }

    @Test
    void aLimitHoldsOnBothSides() {
        IndRnnCell cell = new IndRnnCell(1, 3, new Random(1));
        cell.u.value().set(0, 1.5);
        cell.u.value().set(1, -1.5);
        cell.u.value().set(2, 0.5);
        cell.limit(1.25);
        assertEquals(1.25, cell.u.value().get(0));
        assertEquals(-1.25, cell.u.value().get(1));
        assertEquals(0.5, cell.u.value().get(2));
        assertThrows(IllegalArgumentException.class, () -> cell.limit(0));
    }
}
