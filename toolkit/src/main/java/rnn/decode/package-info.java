/** From the numbers that a model gives to the tokens that a person reads. */
package rnn.decode;
