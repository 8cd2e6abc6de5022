/**
 * Networks that learn while they run, at every step, and never go back in time: {@code Rtrl} carries the derivative of
 * each unit by each weight forward beside its state.
 */
package rnn.online;
