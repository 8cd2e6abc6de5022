/**
 * The checks of the exercises. A check is an ordinary JUnit class; the notebook runs it on the learner's object
 * through {@link check.Check}, the grader on a worker process. Either way it sees a {@link check.Trial} only.
 */
package check;
