package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class MlstmCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new MlstmCell(inputSize, hiddenSize, random);
    }

    /** What was stored under a key is found by it, and the value of another key does not disturb. */
    @Test
    void aQueryFindsWhatIsStoredUnderItsKey() {
        MlstmCell cell = new MlstmCell(3, 2, new Random(1));
        cell.parameters().forEach(parameter -> parameter.value().fill(0));
        cell.Wk.value().set(0, Math.sqrt(2)); // input 0 is key 0, input 1 is key 1, input 2 asks for key 0
        cell.Wk.value().set(3, Math.sqrt(2));
        cell.Wv.value().set(0, 3);
        cell.Wv.value().set(3, 5);
        cell.Wq.value().set(4, 1);
        cell.bg.value().set(1, 30);
        Var x = Var.constant(FloatArray.of(new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, 3, 1, 3));
        Var h = new Unroll(cell).apply(x).outputs();
        assertEquals(1.5, h.value().get(4), Tolerances.SINGLE);
        assertEquals(0, h.value().get(5), Tolerances.SINGLE);
    }

    @Test
    void theStabiliserKeepsExponentialsFinite() {
        MlstmCell cell = new MlstmCell(1, 2, new Random(1));
        cell.bg.value().set(0, 200);
        Var h = new Unroll(cell)
                .apply(Var.constant(FloatArray.ofZeros(50, 1, 1)))
                .outputs();
        assertTrue(h.value().isFinite());
    }
}
