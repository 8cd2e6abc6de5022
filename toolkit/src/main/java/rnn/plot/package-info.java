/**
 * Pictures: charts, and diagrams drawn from a model itself. All are drawn on white; in a dark theme the page inverts
 * their lightness ({@link rnn.display.Picture}), so they are readable in both.
 */
package rnn.plot;
