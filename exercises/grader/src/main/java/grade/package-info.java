/**
 * What an instructor runs: {@link grade.Main} grades a folder of submissions, {@link grade.Generate} makes the student
 * notebooks. The checks run here, in the trusted process; each learner's code runs in its own {@link worker.Worker}.
 */
package grade;
