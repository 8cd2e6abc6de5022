/**
 * What others have measured or collected, read out of packages that {@code ./course data} fetches. Lessons read it;
 * no check and no grader does, so that a grade never depends on a download.
 */
package rnn.data.wheel;
