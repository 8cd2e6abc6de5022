/** The checks of exercise 43: TODO. */
package check.ex43;
