/**
 * Pictures: charts, and diagrams drawn from a model itself. All stand on a light ground of their own, so that
 * they read the same in JupyterLab's light and dark themes.
 */
package rnn.plot;
