/** The types of recurrent network, by what goes in and what comes out. */
package rnn.model;
