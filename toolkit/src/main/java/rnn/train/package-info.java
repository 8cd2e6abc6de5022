/** Training: the loop, its history and its progress bar. */
package rnn.train;
