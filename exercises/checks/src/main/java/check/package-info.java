/**
 * The checks of the exercises. A check is an ordinary JUnit class. The notebook runs it on the learner's object through
 * {@link check.Check}; the grader runs it on a worker process. Either way the check sees only a {@link check.Trial}.
 */
package check;
