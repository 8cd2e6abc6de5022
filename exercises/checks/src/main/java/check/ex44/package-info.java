/** The checks of exercise 44: TODO. */
package check.ex44;
