/** Exercise 08: backpropagation through time, by hand. */
package check.ex08;
