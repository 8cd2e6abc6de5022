/**
 * Recurrences in single precision, a whole sequence at a time, forward and backward: what a cell's steps compute, without
 * a graph between them. The batch is split over the cores, each runs through all steps for its rows; a step allocates
 * nothing. What does not hang on the state, the input's projection and the weights' gradients, is not done here but in
 * one product over all steps.
 */
package rnn.kernel;
