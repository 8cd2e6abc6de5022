/** The checks of exercise 21: what classifiers are measured with. */
package check.ex21;
