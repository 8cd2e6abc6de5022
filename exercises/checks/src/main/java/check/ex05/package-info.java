/** The checks of exercise 05: a fully connected layer with feedback. */
package check.ex05;
