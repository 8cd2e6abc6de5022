package rnn.net;

import java.util.List;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.cell.Unrolled;

/**
 * Two layers that read the sequence from its two ends, so that each output knows what comes before and after it.
 *
 * <p>Schuster and Paliwal, "Bidirectional recurrent neural networks" (1997).
 *
 * <pre>
 * →h_t = forward(x_t, →h_{t−1})       ←h_t = backward(x_t, ←h_{t+1})
 * y_t = merge(→h_t, ←h_t)             [T,N,H] and [T,N,H] → [T,N,2H], or [T,N,H] for sum and mean
 * </pre>
 *
 * The backward pass begins at each sequence's own last real step; padding stays behind it. The state is that of
 * {@code forward}, then that of {@code backward}, each after it has read the whole sequence; therefore a sequence
 * cannot be cut in two and read piece by piece. {@link Unrolled#lastOutput} merges the answers that both readers have
 * after reading everything.
 *
 * <pre>{@code
 * Recurrent both = new Bidirectional(new Unroll(new GruCell(8, 16, random)), new Unroll(new GruCell(8, 16, random)),
 *         Bidirectional.Merge.CONCATENATE);
 * }</pre>
 */
public final class Bidirectional extends Weighted implements Recurrent {
    /** How the two outputs of a step become one. */
    public enum Merge {
        /** Side by side, forward first: twice as many columns. */
        CONCATENATE,
        /** Their sum. */
        SUM,
        /** Their mean. */
        MEAN;

        private Var of(Var forward, Var backward) {
            return switch (this) {
                case CONCATENATE -> Var.concatenate(forward, backward);
                case SUM -> forward.plus(backward);
                case MEAN -> forward.plus(backward).scale(0.5);
            };
        }
    }

    private final Recurrent forward;
    private final Recurrent backward;
    private final Merge merge;

    /**
     * Two readers of one sequence.
     *
     * @param forward reads from the start
     * @param backward reads from the end; pass the same object as {@code forward} to share the weights
     * @param merge how their outputs become one
     */
    public Bidirectional(Recurrent forward, Recurrent backward, Merge merge) {
        this.forward = Require.given("the reader from the start", forward);
        this.backward = Require.given("the reader from the end", backward);
        this.merge = Require.given("how the outputs of two readers become one, the merge,", merge);
        Parameter.name(List.of("forward", "backward"), List.of(forward.parameters(), backward.parameters()));
    }

    /** {@return the reader from the start} */
    public Recurrent forward() {
        return forward;
    }

    /** {@return the reader from the end} */
    public Recurrent backward() {
        return backward;
    }

    @Override
    public State start(int batch) {
        return State.join(List.of(forward.start(batch), backward.start(batch)));
    }

    @Override
    public Unrolled apply(Var x, State start, Mask mask) {
        mask.requireFits(x.value(), "a layer reads a sequence");
        List<State> starts = start.split(List.of(forward.stateParts(), backward.stateParts()));
        Unrolled there = forward.apply(x, starts.get(0), mask);
        Unrolled back = backward.apply(reverse(x, mask), starts.get(1), mask.reversed());
        return new Unrolled(
                merge.of(there.outputs(), reverse(back.outputs(), mask.reversed())),
                State.join(List.of(there.last(), back.last())),
                merge.of(there.lastOutput(), back.lastOutput()));
    }

    /** Reverses each sequence, from its last real step to its first; the padding behind it stays where it is. */
    private static Var reverse(Var x, Mask mask) {
        return x.gather(mask.reversal())
                .reshape(mask.steps(), mask.batch(), x.value().columns());
    }

    @Override
    public boolean readsBothWays() {
        return true;
    }

    /**
     * Refuses.
     *
     * @throws UnsupportedOperationException always: the reader from the end needs the whole sequence
     */
    @Override
    public Step step(Var x, State before) {
        throw new UnsupportedOperationException(
                "a layer of two directions reads whole sequences, not a stream: half of it begins at the end");
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(forward.parameters(), backward.parameters());
    }
}
