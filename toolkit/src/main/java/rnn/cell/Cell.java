package rnn.cell;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * One step of a recurrent network: an input and the state before it go in, an output and the state after it come out. A
 * cell is written once, forward only; how the gradient flows back follows from its operations. To write your own cell:
 *
 * <pre>{@code
 * record MyCell(Parameter Wx, Parameter Wh) implements Cell {
 *     public State start(int batch) {
 *         return State.zeros(Wh, batch, Wh.value().rows());
 *     }
 *     public Step step(Var x, State before) {
 *         return Step.of(x.matmul(Wx).plus(before.get(0).matmul(Wh)).sigmoid());
 *     }
 *     public List<Parameter> parameters() {
 *         return List.of(Wx, Wh);
 *     }
 * }
 * }</pre>
 */
public interface Cell {
    /**
     * {@return the state before the first step}
     *
     * @param batch N
     */
    State start(int batch);

    /**
     * {@return the output and the state after one step}
     *
     * @param x the input, [N,D]
     * @param before the state before the step
     */
    Step step(Var x, State before);

    /**
     * {@return the output and the state after one step in which the weights see other numbers than those that are
     * carried on} {@link RecurrentDropout} needs this. A cell has to override it only if it carries the first part of
     * its state past the weights, as a GRU does.
     *
     * @param x the input, [N,D]
     * @param before the state before the step
     * @param seen what the weights see instead of the first part of {@code before}
     */
    default Step step(Var x, State before, Var seen) {
        return step(x, before.withFirst(seen));
    }

    /** {@return what is learned, the same objects at every call} */
    List<Parameter> parameters();

    /**
     * Steps through a whole sequence. Where the mask is 0, the state stays as it was and the output is 0, so that
     * padding never matters.
     *
     * @param x the inputs, [T,N,D]
     * @param start the state before the first step
     * @param mask [T,N]
     * @return all outputs and the last state
     * @throws IllegalArgumentException if x is not a sequence, has no step, or does not fit the mask
     */
    default Unrolled sequence(Var x, State start, Mask mask) {
        mask.requireFits(x.value(), "a cell steps through a sequence");
        List<Var> outputs = new ArrayList<>();
        State state = start;
        for (int t = 0; t < mask.steps(); t++) {
            Step step = step(CellSequences.masked(x.step(t), mask, t), state);
            state = step.state().maskedBy(mask, t, state);
            outputs.add(CellSequences.masked(step.output(), mask, t));
        }
        Var all = Var.stack(outputs);
        return new Unrolled(all, state, CellSequences.lastOf(all, mask));
    }
}
