/**
 * What an instructor runs: {@link grade.Main} grades a folder of submissions, {@link grade.Generate} makes the student
 * notebooks. The checks run here, in the trusted process; a learner's code runs in a {@link worker.Worker} each.
 */
package grade;
