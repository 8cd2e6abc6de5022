/**
 * What holds a learner's code: this package compiles an answer by itself, calls it, and turns whatever it does into a
 * value or one sentence. The grader runs {@link worker.Worker} as a separate process and exchanges only numbers with
 * it; the notebook uses the same compiler and the same call. Nothing here knows a check, an expected value or a result.
 */
package worker;
