/** What a network is put together from: layers, tables, and the ways to run a cell through a sequence. */
package rnn.net;
