/** The checks of exercise 19: which letters give which sounds, and what windows of letters can know. */
package check.ex19;
