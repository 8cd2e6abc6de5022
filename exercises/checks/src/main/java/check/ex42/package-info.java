/** The checks of exercise 42: strings read by matrices, automata made small and told apart, a cell that counts. */
package check.ex42;
