/** From texts and tables to batches of sequences. */
package rnn.data;
