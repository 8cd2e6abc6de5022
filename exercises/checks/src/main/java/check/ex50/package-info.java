/** The checks of exercise 50: TODO. */
package check.ex50;
