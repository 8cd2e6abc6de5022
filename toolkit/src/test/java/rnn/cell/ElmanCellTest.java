package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import rnn.Tolerances;
import rnn.autodiff.Var;
import rnn.net.PyTorch;
import rnn.net.Unroll;

class ElmanCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new ElmanCell(inputSize, hiddenSize, random);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        PyTorch.assertEqual("elman", new Unroll(cell(4, 6, new Random(1))));
        PyTorch.assertEqual("elman_one_step_one_item", new Unroll(cell(2, 3, new Random(1))));
    }

    @Test
    void oneStepIsTheEquation() {
        ElmanCell cell = new ElmanCell(
                Nd4j.create(new float[][] {{1, 0}, {0, 2}}),
                Nd4j.create(new float[][] {{0, 1}, {0, 0}}),
                Nd4j.create(new float[] {0, -1}));
        State before = State.of(Var.constant(Nd4j.create(new float[][] {{0.5f, 0}})));
        Step step = cell.step(Var.constant(Nd4j.create(new float[][] {{0.25f, 0.5f}})), before);
        assertEquals(Math.tanh(0.25), step.output().value().get(0), Tolerances.SINGLE);
        assertEquals(Math.tanh(2 * 0.5 + 0.5 - 1), step.output().value().get(1), Tolerances.SINGLE);
    }

    @Test
    void weightsThatDoNotFitAreNamed() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> new ElmanCell(Nd4j.zeros(2, 3), Nd4j.zeros(2, 2), Nd4j.zeros(3)));
        assertEquals("Elman cell: Wx [2, 3], Wh [2, 2] and b [3] must be [D,H], [H,H] and [H]", e.getMessage());
    }
}
