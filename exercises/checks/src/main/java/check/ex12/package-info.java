/** The checks of exercise 12. */
package check.ex12;
