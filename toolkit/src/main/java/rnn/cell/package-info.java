/** The cells: one step of a recurrent network each, forward only, in the equations of its paper. */
package rnn.cell;
