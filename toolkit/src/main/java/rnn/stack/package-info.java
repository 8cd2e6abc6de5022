/** The museum: networks with a stack, as a cell that learns to push and to pop, and as a plain stack with strengths. */
package rnn.stack;
