/** The checks of exercise 15a. */
package check.ex15a;
