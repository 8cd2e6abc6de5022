/** The checks of exercise 50: linear recurrences, scans, and what they can keep. */
package check.ex50;
