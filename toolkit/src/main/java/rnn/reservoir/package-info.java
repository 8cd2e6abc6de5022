/**
 * Recurrent networks whose loop is drawn at random and never trained: a series drives a reservoir of units, and only
 * what is read out of it is computed, by linear least squares. Nothing here uses gradients, and everything is in double
 * precision: the readout takes small differences of many states, which single precision would round away.
 */
package rnn.reservoir;
