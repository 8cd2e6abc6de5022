/** The checks of exercise 17: a look back at all states, its mask, its other score, and one that is built by hand. */
package check.ex17;
