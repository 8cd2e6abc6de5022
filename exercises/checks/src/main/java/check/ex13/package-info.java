/** The checks of exercise 13. */
package check.ex13;
