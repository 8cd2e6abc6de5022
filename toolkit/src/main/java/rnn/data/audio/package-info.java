/** From a sound to frames that a network reads, and spoken digits to learn from. */
package rnn.data.audio;
