package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Var;

class JordanCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new JordanCell(inputSize, 5, hiddenSize, random);
    }

    @Test
    void stateIsTheOutputWhateverTheHiddenSize() {
        JordanCell cell = new JordanCell(D, 9, 2, new Random(1));
        Step step = step(cell, stateOf(cell));
        assertArrayEquals(new int[] {2, 2}, step.output().value().shape());
        assertSame(step.output(), step.state().get(0));
    }

    @Test
    void oneStepIsTheEquation() {
        JordanCell cell = new JordanCell(1, 1, 1, new Random(1));
        double[] weights = {0.5, 2, 0.25, -1, 0.125};
        for (int i = 0; i < weights.length; i++) {
            cell.parameters().get(i).value().fill(weights[i]);
        }
        Var one = Var.constant(FloatArray.ofZeros(1, 1).fill(1));
        double h = Math.tanh(1 * 0.5 + 1 * 2 + 0.25);
        assertEquals(
                Math.tanh(-h + 0.125), cell.step(one, State.of(one)).output().item(), Tolerances.SINGLE);
    }

    @Test
    void theTraceKeepsAllAnswersFading() {
        JordanCell cell = JordanCell.withTrace(0.5, 1, 3, 2, new Random(1));
        State state = cell.start(1);
        double[][] answers = {{1, 0}, {0, 1}, {1, 1}};
        double[][] traces = {{1, 0}, {0.5, 1}, {1.25, 1.5}};
        for (int t = 0; t < 3; t++) {
            state = cell.taught(state, Var.constant(Nd4j.createFromArray(new double[][] {answers[t]})));
            assertArrayEquals(traces[t], new double[] {
                state.get(0).value().get(0), state.get(0).value().get(1)
            });
        }
    }

    @Test
    void aTraceIsAddedToAndFades() {
        JordanCell cell = JordanCell.withTrace(0.25, 3, 5, 2, new Random(1));
        State before = stateOf(cell);
        Step step = step(cell, before);
        for (int i = 0; i < 4; i++) {
            double y = step.output().value().get(i);
            assertTrue(y > 0 && y < 1, "logistic");
            assertEquals(
                    0.25 * before.get(0).value().get(i) + y,
                    step.state().get(0).value().get(i),
                    Tolerances.SINGLE);
        }
        assertThrows(IllegalArgumentException.class, () -> JordanCell.withTrace(1, 3, 5, 2, new Random(1)));
    }
}
