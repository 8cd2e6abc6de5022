/**
 * Finite automata and the networks that become one: an {@code Automaton} can be minimised, compared and drawn, an
 * {@code Extraction} reads it out of a trained cell, {@code StateMerging} learns it from strings without a network, and
 * {@code Tomita} has the seven languages on which all this is tried.
 */
package rnn.automaton;
