/**
 * Automatic differentiation. The graph of a computation is recorded as it runs, then walked backward for gradients.
 */
package rnn.autodiff;
