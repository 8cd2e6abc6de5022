/**
 * The museum: networks with a memory outside of them, a tape of slots that they read and write by weights over all
 * slots.
 */
package rnn.memory;
