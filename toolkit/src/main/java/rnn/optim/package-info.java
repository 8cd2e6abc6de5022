/** From gradients to new weights. */
package rnn.optim;
