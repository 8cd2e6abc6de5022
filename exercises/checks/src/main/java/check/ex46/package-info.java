/** The checks of exercise 46: least squares, a spectral radius, a Kalman filter, and a loop built by hand. */
package check.ex46;
