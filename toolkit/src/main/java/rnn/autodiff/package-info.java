/**
 * Automatic differentiation: the graph of a computation is recorded as it runs, and walked backward for gradients.
 */
package rnn.autodiff;
