/**
 * Memories that are found by a part of themselves: what is stored is a valley of an energy, and a state that begins
 * near it falls in. {@code Hopfield} keeps single patterns, {@code Bam} keeps pairs, {@code ModernHopfield} keeps far
 * more and finds them in one step, by attention. Nothing here is trained by gradients.
 */
package rnn.associative;
