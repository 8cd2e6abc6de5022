/** The checks of exercise 40: a trace, derivatives that travel forward, a tree of clusters, a pipeline of units. */
package check.ex40;
