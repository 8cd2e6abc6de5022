/** The checks of exercise 01: text to rows and back, windows, time first. */
package check.ex01;
