/**
 * The toolkit's addition to Tablesaw, which deletes the commas in a CSV file's numbers whatever they mean. Tablesaw
 * looks for readers in packages below {@code tech.tablesaw.io}, in every jar of the class path; therefore this package
 * is there.
 */
package tech.tablesaw.io.unrolled;
