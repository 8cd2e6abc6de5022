/**
 * Whole sequences at once in single precision, forward and backward: what a cell's steps compute, without a graph
 * between them. {@link rnn.fused.Sweep} is the one walk through time, {@link rnn.fused.FusedStep} what a cell gives
 * to it; a step allocates nothing. What does not hang on the state, the input's projection and the weights'
 * gradients, is not done here but in one product over all steps. The sums of CTC and of the transducer are here
 * too, since losses and decoders share them.
 */
package rnn.fused;
