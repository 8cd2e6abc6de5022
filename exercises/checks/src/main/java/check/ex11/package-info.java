/** The checks of exercise 11: the GRU and its conventions. */
package check.ex11;
