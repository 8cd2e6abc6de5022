package rnn.cell;

import rnn.autodiff.Var;

/**
 * The weights of some gates, side by side, for a fused cell.
 *
 * @param Wx weights of the input, [D,k·H], or null if the input adds nothing
 * @param b the start of every row's sum, [k·H]: biases; or, if both others are null, a row that the step multiplies by
 * @param Wh weights of the state h before, [H,k·H], or null if that state adds nothing
 */
record Gates(Var Wx, Var b, Var Wh) {}
