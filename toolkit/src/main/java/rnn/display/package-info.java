/**
 * Where a picture, a table or a progress bar goes: into a notebook's cell when a Java kernel hosts the program,
 * to the terminal otherwise. This package knows nothing of networks, and no kernel at compile time.
 */
package rnn.display;
