/** Training: the loop, what it remembers, and how far it is. */
package rnn.train;
