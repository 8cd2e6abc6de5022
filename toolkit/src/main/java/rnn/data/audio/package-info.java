/** Turns a sound into the frames that a network reads, and provides spoken digits to learn from. */
package rnn.data.audio;
