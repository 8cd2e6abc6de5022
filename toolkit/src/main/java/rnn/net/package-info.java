/** The building blocks of a network: layers, tables, and the ways to run a cell through a sequence. */
package rnn.net;
