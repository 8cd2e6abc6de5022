/** The checks of exercise 44: heads on a tape, by hand and by weights. */
package check.ex44;
