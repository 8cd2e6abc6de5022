/** The checks of exercise 23: verdicts at every frame, and who looks ahead. */
package check.ex23;
