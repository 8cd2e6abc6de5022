/** The checks of exercise 93: somebody's own series, two rivals, then a network, served live. */
package check.ex93;
