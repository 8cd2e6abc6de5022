/**
 * What the toolkit adds to Tablesaw, which deletes the commas in a CSV file's numbers whatever they mean. Tablesaw
 * looks for readers in packages below its own {@code tech.tablesaw.io}, in every jar of the class path, and so finds
 * this one.
 */
package tech.tablesaw.io.unrolled;
