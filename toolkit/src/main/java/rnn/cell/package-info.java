/** The cells. Each is one step of a recurrent network, forward only, in the equations of its paper. */
package rnn.cell;
