package rnn.cell;

import rnn.autodiff.Var;

/**
 * The result of running a cell through a whole sequence.
 *
 * @param outputs the output of every step, [T,N,H], 0 where the mask is 0
 * @param last the state after each sequence's last real step
 * @param lastOutput one answer to each whole sequence, [N,H]: the output of its last real step; with two directions,
 *     the output of each once it has read everything
 */
public record Unrolled(Var outputs, State last, Var lastOutput) {

    /**
     * The result of a cell whose output is the first part of its state, as in most cells.
     *
     * @param outputs the output of every step, [T,N,H], 0 where the mask is 0
     * @param last the state after each sequence's last real step
     */
    public Unrolled(Var outputs, State last) {
        this(outputs, last, last.get(0));
    }
}
