/** The checks of exercise 16: what a decoder reads, two marks, a unit that adds, and a writer with faults. */
package check.ex16;
