package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class MinimalLstmCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new MinimalLstmCell(inputSize, hiddenSize, random);
    }

    /** Equal gates: the state is the mean of itself and the candidate, whatever the gates are. */
    @Test
    void bothGatesShareOneWhole() {
        MinimalLstmCell cell = new MinimalLstmCell(1, 1, new Random(1));
        cell.parameters().forEach(parameter -> parameter.value().fill(0));
        cell.bg.value().set(0, 1);
        for (double gates : new double[] {-5, 0, 5}) {
            cell.bf.value().set(0, gates);
            cell.bi.value().set(0, gates);
            Var h = new Unroll(cell)
                    .apply(Var.constant(FloatArray.ofZeros(2, 1, 1)))
                    .outputs();
            assertEquals(0.5, h.value().get(0), Tolerances.SINGLE);
            assertEquals(0.75, h.value().get(1), Tolerances.SINGLE);
        }
    }
}
