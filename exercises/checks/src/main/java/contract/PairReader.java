package contract;

/**
 * Task 92.1: the pairs of a CSV file, or what is wrong with it.
 *
 * <pre>
 * written,clock        pairs {{9.10, 09:10}, {3,50 pm, 15:50}}, no problem
 * 9.10,09:10
 * "3,50 pm",15:50
 * </pre>
 */
public interface PairReader {
    /**
     * Reads the pairs, each field as the text that it is.
     *
     * @param csv the file's text: lines that end with {@code \n}, the last one perhaps not; no field holds one
     * @return all pairs in the file's order; or no pair, and the first problem
     */
    PairFile read(String csv);

    /**
     * What a file holds.
     *
     * @param pairs a source and a target each; empty if there is a problem
     * @param problem one sentence, or an empty text if there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // an answer gives pairs as arrays
    record PairFile(String[][] pairs, String problem) {}
}
