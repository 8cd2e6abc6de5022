/**
 * Whole sequences at once in single precision, forward and backward: the steps of a cell without a graph between them.
 * {@link rnn.fused.Sweep} is the only walk through time; a cell gives it a {@link rnn.fused.FusedStep}. A step
 * allocates nothing. Whatever does not depend on the state, namely the input's projection and the weights' gradients,
 * is not done here but in one product over all steps. The sums of CTC and of the transducer are here too, since losses
 * and decoders share them.
 */
package rnn.fused;
