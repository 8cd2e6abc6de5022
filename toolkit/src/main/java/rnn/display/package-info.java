/**
 * Shows a picture, a table or a progress bar: in a notebook's cell if a Java kernel hosts the program, otherwise in the
 * terminal. This package knows nothing of networks, and compiles without a kernel.
 */
package rnn.display;
