/** From the numbers of a model to the tokens that a person reads. */
package rnn.decode;
