/** Exercise 15: from a sound to frames, bands and an error rate. */
package check.ex15;
