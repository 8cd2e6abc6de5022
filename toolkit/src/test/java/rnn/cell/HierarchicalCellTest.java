package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class HierarchicalCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new HierarchicalCell(
                inputSize,
                1,
                random,
                IntStream.range(0, hiddenSize).map(unit -> 1 + unit % 3).toArray());
    }

    @Test
    void withDelaysOfOneItIsAnElmanCell() {
        ElmanCell elman = new ElmanCell(3, 4, new Random(1));
        HierarchicalCell cell = new HierarchicalCell(3, 2, new Random(1), 1, 1);
        Var x = draw("x", 6, 2, 3);
        assertClose(new Unroll(elman).apply(x), new Unroll(cell).apply(x));
    }

    @Test
    void whatAUnitShowsArrivesAfterItsDelay() {
        HierarchicalCell cell = new HierarchicalCell(1, 1, new Random(1), 1, 3);
        cell.Wx.value().fill(1);
        cell.Wh.value().fill(0);
        cell.Wh.value().set(2, 1); // unit 1 sends to unit 0
        Array x = FloatArray.of(new float[] {1, 0, 0, 0, 0}, 5, 1, 1);
        Array h = new Unroll(cell).apply(Var.constant(x)).outputs().value();
        double shown = Math.tanh(Math.tanh(1));
        double[] ofUnit0 = {Math.tanh(1), 0, 0, shown, 0};
        for (int t = 0; t < 5; t++) {
            assertEquals(ofUnit0[t], h.get(2 * t), Tolerances.SINGLE, "step " + t);
        }
    }

    @Test
    void delaysBelowOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HierarchicalCell(1, 1, new Random(1), 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new HierarchicalCell(1, 1, new Random(1)));
    }
}
