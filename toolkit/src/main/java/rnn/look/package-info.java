/**
 * Looks at a network and changes nothing: how far a gradient reaches ({@link rnn.look.StateGradients}), and its way
 * back through the steps, one at a time ({@link rnn.look.BpttDebugger}), and which of its states are alike ({@link
 * rnn.look.AverageLinkage}). {@link rnn.autodiff.Watch} watches the values
 * inside a step; it belongs to the package where these values arise.
 */
package rnn.look;
