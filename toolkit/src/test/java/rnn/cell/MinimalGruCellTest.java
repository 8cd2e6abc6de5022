package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class MinimalGruCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new MinimalGruCell(inputSize, hiddenSize, random);
    }

    /** z = ½, n = 1 at every step: half of the way to 1 is gone each time. */
    @Test
    void eachStepGoesThatShareOfTheWayToItsCandidate() {
        MinimalGruCell cell = still(new MinimalGruCell(1, 1, new Random(1)));
        assertStates(cell, 0.5, 0.75, 0.875);
    }

    /** The same gate reaches twice as far: z = 1, so each step is at its candidate. */
    @Test
    void aGateThatReachesTwiceAsFarIsThereAtOnce() {
        MinimalGruCell cell = still(MinimalGruCell.withNegativeFactors(1, 1, new Random(1)));
        assertStates(cell, 1, 1, 1);
    }

    /** With z = 2 and n = ½ a step is h → 1 − h: two of them are none, which is parity. */
    @Test
    void aNegativeFactorTurnsTheStateOver() {
        MinimalGruCell cell = still(MinimalGruCell.withNegativeFactors(1, 1, new Random(1)));
        cell.bz.value().set(0, 30);
        cell.bn.value().set(0, 0.5);
        assertStates(cell, 1, 0, 1);
    }

    private static MinimalGruCell still(MinimalGruCell cell) {
        cell.parameters().forEach(parameter -> parameter.value().fill(0));
        cell.bn.value().set(0, 1);
        return cell;
    }

    private static void assertStates(MinimalGruCell cell, double... states) {
        Var h = new Unroll(cell)
                .apply(Var.constant(FloatArray.ofZeros(states.length, 1, 1)))
                .outputs();
        for (int t = 0; t < states.length; t++) {
            assertEquals(states[t], h.value().get(t), Tolerances.SINGLE);
        }
    }
}
