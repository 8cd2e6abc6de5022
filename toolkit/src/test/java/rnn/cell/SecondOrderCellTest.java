package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.autodiff.Var;

class SecondOrderCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new SecondOrderCell(inputSize, hiddenSize, random);
    }

    private static SecondOrderCell worked() {
        SecondOrderCell cell = new SecondOrderCell(2, 2, new Random(1));
        cell.W.value().setTo(FloatArray.of(new float[] {1, -1, 0, 2, 3, 0, 1, 1}, 4, 2)); // W_0, then W_1
        return cell;
    }

    private static Array after(Cell cell, State before, float... x) {
        return cell.step(Var.constant(FloatArray.of(x, 1, x.length)), before)
                .output()
                .value();
    }

    private static double sigmoid(double a) {
        return 1 / (1 + Math.exp(-a));
    }

    @Test
    void eachSymbolHasAMatrixOfItsOwn() {
        SecondOrderCell cell = worked();
        Array zero = after(cell, cell.start(1), 1, 0);
        assertEquals(0.7310585786, zero.get(0), Tolerances.SINGLE);
        assertEquals(0.2689414214, zero.get(1), Tolerances.SINGLE);
        Array one = after(cell, cell.start(1), 0, 1);
        assertEquals(sigmoid(3), one.get(0), Tolerances.SINGLE);
        assertEquals(0.5, one.get(1), Tolerances.SINGLE);
    }

    /** Both matrices, each weighted with its number, and the bias. */
    @Test
    void anyRowMixesTheMatrices() {
        SecondOrderCell cell = worked();
        cell.b.value().set(0, 0.25);
        Array h = FloatArray.of(new float[] {0.5f, 2}, 1, 2);
        Array after = after(cell, State.of(Var.constant(h)), 2, -1);
        assertEquals(sigmoid(2 * 0.5 - (3 * 0.5 + 2) + 0.25), after.get(0), Tolerances.SINGLE);
        assertEquals(sigmoid(2 * (-0.5 + 4) - 2), after.get(1), Tolerances.SINGLE);
    }

    @Test
    void everyStringBeginsAtTheFirstUnit() {
        Array start = worked().start(2).get(0).value();
        assertArrayEquals(
                new double[] {1, 0, 1, 0}, new double[] {start.get(0), start.get(1), start.get(2), start.get(3)});
    }

    @Test
    void whatCannotBeIsRefused() {
        Random random = new Random(1);
        assertThrows(IllegalArgumentException.class, () -> new SecondOrderCell(0, 2, random));
        assertThrows(IllegalArgumentException.class, () -> new SecondOrderCell(2, 0, random));
    }
}
