/** The checks of exercise 06: feeding sequences. */
package check.ex06;
