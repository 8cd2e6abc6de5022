/** The checks of exercise 20: the arithmetic of a convolution, and a window made by hand. */
package check.ex20;
