/** The checks of exercise 16: what a decoder reads, how its texts are marked, a unit that adds, and a writer with faults. */
package check.ex16;
