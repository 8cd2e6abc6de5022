package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.Var;
import rnn.stack.StackCell;

class StackCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return StackCell.withLoop(inputSize, hiddenSize, 2, 4, random);
    }

    /** By hand: 0.7 · 0.9 − 0.2 + 0.1 · 0.5 = 0.48, 0.7 · 0.5 − 0.2 − 0.1 = 0.05, and −1 stays. */
    @Test
    void aStepMixesThreeStacks() {
        StackCell cell = new StackCell(1, 1, 1, 3, new Random(1));
        settle(cell, Math.log(0.7), Math.log(0.2), Math.log(0.1), Math.log(9));
        assertArrayEquals(new double[] {0.48, 0.05, -1}, stack(cell, 0.5, -1, -1), Tolerances.SINGLE);
    }

    @Test
    void roundedItIsAnOrdinaryStack() {
        StackCell cell = new StackCell(3, 4, 1, 30, new Random(2));
        cell.c.value().fill(0);
        cell.A.value().scale(20);
        StackCell rounded = cell.rounded();
        State state = rounded.start(1);
        Deque<Double> expected = new ArrayDeque<>();
        Random random = new Random(3);
        for (int t = 0; t < 25; t++) {
            Step step = rounded.step(Var.constant(Init.uniform(random, 3, 1, 3)), state);
            Var h = step.output();
            int action = h.affine(cell.A, cell.c).value().largestOfRows()[0];
            if (action == 0) {
                expected.push(h.affine(cell.d, cell.e).sigmoid().item());
            } else if (action == 1 && !expected.isEmpty()) {
                expected.pop();
            }
            double[] places = numbers(step.state().get(0));
            int i = 0;
            for (double value : expected) {
                assertEquals(value, places[i++], Tolerances.SINGLE, "step " + t);
            }
            assertEquals(-1, places[i], "below the lowest");
            state = step.state();
        }
    }

    @Test
    void aDeeperStackSharesTheParametersAndTheResult() {
        StackCell cell = new StackCell(3, 4, 1, 12, new Random(4));
        StackCell deeper = cell.withDepth(40);
        assertEquals(cell.parameters(), deeper.parameters());
        assertEquals(cell.parameters(), deeper.rounded().parameters());
        State one = cell.start(2);
        State other = deeper.start(2);
        Random random = new Random(5);
        for (int t = 0; t < 10; t++) {
            Var x = Var.constant(Init.uniform(random, 1, 2, 3));
            Step here = cell.step(x, one);
            Step there = deeper.step(x, other);
            assertArrayEquals(numbers(here.output()), numbers(there.output()), Tolerances.SINGLE);
            one = here.state();
            other = there.state();
        }
    }

    @Test
    void sizesThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StackCell(3, 4, 0, 5, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> new StackCell(3, 4, 1, 1, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> new StackCell(3, 0, 1, 5, new Random(1)));
    }

    /** Makes actions and value the same at every step, whatever comes in. */
    private static void settle(StackCell cell, double push, double pop, double keep, double value) {
        cell.A.value().fill(0);
        cell.d.value().fill(0);
        cell.c.value().set(0, push);
        cell.c.value().set(1, pop);
        cell.c.value().set(2, keep);
        cell.e.value().set(0, value);
    }

    private static double[] stack(StackCell cell, double... before) {
        Array s = FloatArray.ofZeros(1, before.length);
        for (int i = 0; i < before.length; i++) {
            s.set(i, before[i]);
        }
        Step step = cell.step(Var.constant(FloatArray.ofZeros(1, 1)), State.of(Var.constant(s)));
        return numbers(step.state().get(0));
    }

    private static double[] numbers(Var row) {
        double[] numbers = new double[row.value().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.value().get(i);
        }
        return numbers;
    }
}
