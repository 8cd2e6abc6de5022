/** The rivals of the networks: what a good engineer would try first. Each is a model, so one loop judges them all. */
package rnn.baseline;
