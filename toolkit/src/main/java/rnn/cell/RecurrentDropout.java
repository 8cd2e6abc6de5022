package rnn.cell;

import java.util.List;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * Any cell whose recurrent weights see the state before with some units set to 0, the same at every step of a sequence.
 *
 * <p>Gal and Ghahramani, "A theoretically grounded application of dropout in recurrent neural networks" (2016),
 * equation 7.
 *
 * <pre>
 * h_t, c_t = cell(x_t, h_{t−1} ⊙ m, c_{t−1})     m [N,H], 0 or 1 / (1 − rate), drawn once per sequence
 * </pre>
 *
 * Anything that is carried past the weights stays whole: the c of an LSTM, and the z ⊙ h_{t−1} of a GRU. A single
 * {@link #step(Var, State)} drops nothing, since it does not know where its sequence began. Evaluation drops nothing
 * either, see {@link Dropout}. In training the cell runs step by step, even if it has a fused kernel.
 *
 * <pre>{@code
 * Cell cell = new RecurrentDropout(new LstmCell(8, 16, new Random(1)), new Dropout(0.25, new Random(2)));
 * }</pre>
 *
 * @param cell the cell
 * @param dropout how much is dropped
 */
public record RecurrentDropout(Cell cell, Dropout dropout) implements Cell {
    /**
     * A cell with dropout inside.
     *
     * @param cell the cell
     * @param dropout how much is dropped
     */
    public RecurrentDropout {
        Require.given("the cell that drops", cell);
        Require.given("how much is dropped, the dropout,", dropout);
    }

    @Override
    public State start(int batch) {
        return cell.start(batch);
    }

    @Override
    public Step step(Var x, State before) {
        return cell.step(x, before);
    }

    @Override
    public Step step(Var x, State before, Var seen) {
        return cell.step(x, before, seen);
    }

    @Override
    public Unrolled sequence(Var x, State start, Mask mask) {
        if (!dropout.isActive()) {
            return cell.sequence(x, start, mask);
        }
        Var kept = dropout.mask(start.get(0), start.get(0).value().shape());
        return new Dropped(cell, kept).sequence(x, start, mask);
    }

    @Override
    public List<Parameter> parameters() {
        return cell.parameters();
    }

    /** The cell during one sequence, with that sequence's mask. */
    private record Dropped(Cell cell, Var kept) implements Cell {
        @Override
        public State start(int batch) {
            return cell.start(batch);
        }

        @Override
        public Step step(Var x, State before) {
            return cell.step(x, before, before.get(0).times(kept));
        }

        @Override
        public List<Parameter> parameters() {
            return cell.parameters();
        }
    }
}
