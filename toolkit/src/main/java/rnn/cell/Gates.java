package rnn.cell;

import rnn.autodiff.Var;

/**
 * The weights of some gates that stand side by side in a fused cell.
 *
 * @param Wx of the input, [D,k·H], or null where it adds nothing
 * @param b what every row begins with, [k·H]: biases; or, where both others are null, a row that the step multiplies
 *     with
 * @param Wh of the state h before, [H,k·H], or null where it adds nothing
 */
record Gates(Var Wx, Var b, Var Wh) {}
