package rnn.cell;

import rnn.autodiff.Var;

/**
 * A cell's way through a whole sequence.
 *
 * @param outputs the output of every step, [T,N,H], 0 where the mask is 0
 * @param last the state after each sequence's last real step
 */
public record Unrolled(Var outputs, State last) {}
