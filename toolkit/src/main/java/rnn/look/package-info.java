/**
 * What looks at a network and changes nothing: how far a gradient reaches ({@link rnn.look.StateGradients}), and its
 * way back through the steps, one at a time ({@link rnn.look.BpttDebugger}). Values inside a step are watched by {@link
 * rnn.autodiff.Watch}, which stands where they come into being.
 */
package rnn.look;
