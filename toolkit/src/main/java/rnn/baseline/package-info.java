/**
 * The rivals of the networks: models that a good engineer would try first. Each is a {@code Model}, so one loop judges
 * them all.
 */
package rnn.baseline;
