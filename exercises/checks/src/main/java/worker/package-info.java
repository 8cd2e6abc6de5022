/**
 * What holds a learner's code: compiles an answer alone, calls it, and turns whatever it does into a value or one
 * sentence. The grader runs {@link worker.Worker} as a process of its own and talks to it in numbers; the notebook
 * uses the same compiler and the same call. Nothing here knows a check, an expected value or a result.
 */
package worker;
