/** The checks of exercise 03: the bigram and its perplexity, and the input of a window. */
package check.ex03;
