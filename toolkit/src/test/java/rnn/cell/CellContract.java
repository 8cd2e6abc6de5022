package rnn.cell;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.net.Recurrent;
import rnn.net.RecurrentContract;
import rnn.net.Unroll;

/** The laws that every cell obeys, which are those of a layer: unrolled it is one. */
abstract class CellContract extends RecurrentContract {
    abstract Cell cell(int inputSize, int hiddenSize, RandomGenerator random);

    @Override
    protected Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random) {
        return new Unroll(cell(inputSize, hiddenSize, random));
    }

    /** Values and gradients of the way that a cell takes through a sequence, and of its steps one by one. */
    @Test
    void theWholeSequenceEqualsItsSteps() {
        Cell cell = cell(D, H, new Random(12));
        Recurrent steps = new Unroll(new Stepped(cell));
        assertEqualLayers(steps, new Unroll(cell), Mask.full(5, 3));
        assertEqualLayers(steps, new Unroll(cell), Mask.ofLengths(5, 5, 2, 4));
        assertEqualLayers(steps, new Unroll(cell), new Mask(new double[][] {{1, 0}, {0, 1}, {1, 1}}));
    }

    /** A cell without a way of its own through a sequence. */
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
