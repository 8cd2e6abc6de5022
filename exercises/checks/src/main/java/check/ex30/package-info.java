/** The checks of exercise 30: TODO. */
package check.ex30;
