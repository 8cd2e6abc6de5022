/** The checks of exercise 41: a Hopfield network, and the step that is attention. */
package check.ex41;
