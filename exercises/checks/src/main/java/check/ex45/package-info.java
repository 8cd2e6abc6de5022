/** The checks of exercise 45: allocation, usage, links, and the gates of a memory by hand. */
package check.ex45;
