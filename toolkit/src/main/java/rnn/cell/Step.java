package rnn.cell;

import rnn.autodiff.Var;

/**
 * The result of one step of a cell.
 *
 * @param output what the layer above sees, [N,H]
 * @param state what the next step gets
 */
public record Step(Var output, State state) {

    /**
     * {@return a step whose output is the first part of its state, as in most cells}
     *
     * @param state the parts of the state
     */
    public static Step of(Var... state) {
        return new Step(state[0], State.of(state));
    }
}
