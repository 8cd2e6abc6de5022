/** The checks of exercise 23: TODO. */
package check.ex23;
