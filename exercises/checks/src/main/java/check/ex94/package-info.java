/** The checks of exercise 94, which closes the course: a learner's own cell on three families of tasks. */
package check.ex94;
