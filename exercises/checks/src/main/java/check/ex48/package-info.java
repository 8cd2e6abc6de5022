/** The checks of exercise 48: clocks, a mask, a tape of surprises, and a timetable. */
package check.ex48;
