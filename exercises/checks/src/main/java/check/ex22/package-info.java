/** The checks of exercise 22: texts that are right or wrong, and judges of them. */
package check.ex22;
