/** The checks of exercise 14. */
package check.ex14;
