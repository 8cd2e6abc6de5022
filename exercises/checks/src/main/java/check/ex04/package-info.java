/** The checks of exercise 04: one Elman step, then the loop. */
package check.ex04;
