/** x. */
package rnn;
