/** The checks of exercise 92: somebody's own pairs, a rival, then a network. */
package check.ex92;
