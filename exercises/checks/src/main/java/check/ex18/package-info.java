/** The checks of exercise 18: how translations are marked, and how a beam finds them. */
package check.ex18;
