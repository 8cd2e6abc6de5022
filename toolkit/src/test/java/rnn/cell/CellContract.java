package rnn.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.net.Recurrent;
import rnn.net.RecurrentContract;
import rnn.net.Unroll;

/** The laws that every cell obeys: unrolled, it obeys those of a layer, and its shortcuts change no result. */
abstract class CellContract extends RecurrentContract {
    abstract Cell cell(int inputSize, int hiddenSize, RandomGenerator random);

    @Override
    protected Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random) {
        return new Unroll(cell(inputSize, hiddenSize, random));
    }

    /** Compares values and gradients of a cell's own way through a sequence with those of its single steps. */
    @Test
    void theWholeSequenceEqualsItsSteps() {
        Cell cell = cell(D, H, new Random(12));
        for (Mask mask : List.of(
                RAGGED, Mask.full(5, 3), new Mask(new double[][] {{1, 0}, {0, 1}, {1, 1}}), new Mask(new double[][] {
                    {0.5, 0}, {2, 9}, {0, 1e-9}
                }))) {
            Parameter x = draw("x", mask.steps(), mask.batch(), D);
            State start = drawState(mask.batch());
            Unrolled expected = new Stepped(cell).sequence(x, start, mask);
            Unrolled computed = cell.sequence(x, start, mask);
            assertClose(expected, computed);
            List<Parameter> all = new ArrayList<>(cell.parameters());
            all.add(x);
            start.parts().forEach(part -> all.add((Parameter) part));
            assertSameGradients(weigh(expected), weigh(computed), all);
        }
    }

    /** Holds for any number of units, also if they do not fill the processor's vectors. */
    @Test
    void theWholeSequenceEqualsItsStepsAtEverySize() {
        Mask mask = Mask.full(3, 5);
        for (int size = 1; size <= 50; size++) {
            Cell cell = cell(D, size, new Random(size));
            Parameter x = draw("x", 3, 5, D);
            assertClose(new Stepped(cell).sequence(x, cell.start(5), mask), cell.sequence(x, cell.start(5), mask));
        }
    }

    /** There is so much work that the sequences, of different lengths, are split over the cores. */
    @Test
    void theWholeSequenceEqualsItsStepsOnSeveralCores() {
        Cell cell = cell(D, 96, new Random(13));
        Mask mask = Mask.ofLengths(20, 20, 1, 7, 20, 13, 19, 2, 20, 5, 20, 11);
        Parameter x = draw("x", mask.steps(), mask.batch(), D);
        Unrolled expected = new Stepped(cell).sequence(x, cell.start(mask.batch()), mask);
        Unrolled computed = cell.sequence(x, cell.start(mask.batch()), mask);
        assertClose(expected, computed);
        List<Parameter> all = new ArrayList<>(cell.parameters());
        all.add(x);
        assertSameGradients(weigh(expected), weigh(computed), all);
    }

    /** A fused cell reuses arrays that still hold the numbers of an earlier sequence. */
    @Test
    void aSequenceOfNothingButNanLeavesNoTrace() {
        Cell cell = cell(D, H, new Random(14));
        List<Parameter> all = new ArrayList<>(cell.parameters());
        for (Mask mask : List.of(RAGGED, Mask.full(RAGGED.steps(), RAGGED.batch()))) {
            Parameter nan = draw("x", mask.steps(), mask.batch(), D);
            nan.value().fill(Double.NaN);
            weigh(cell.sequence(nan, cell.start(mask.batch()), mask)).backward();
            takeGradients(all);
            Parameter x = draw("x", mask.steps(), mask.batch(), D);
            Unrolled expected = new Stepped(cell).sequence(x, cell.start(mask.batch()), mask);
            Unrolled computed = cell.sequence(x, cell.start(mask.batch()), mask);
            assertClose(expected, computed);
            assertSameGradients(weigh(expected), weigh(computed), all);
        }
    }

    private static void assertSameGradients(Var expected, Var computed, List<Parameter> all) {
        expected.backward();
        List<Array> gradients = takeGradients(all);
        computed.backward();
        List<Array> others = takeGradients(all);
        for (int i = 0; i < all.size(); i++) {
            assertClose(gradients.get(i), others.get(i));
        }
    }

    /** A cell without its own way through a sequence. */
    private record Stepped(Cell cell) implements Cell {
        @Override
        public State start(int batch) {
            return cell.start(batch);
        }

        @Override
        public Step step(Var x, State before) {
            return cell.step(x, before);
        }

        @Override
        public List<Parameter> parameters() {
            return cell.parameters();
        }
    }
}
