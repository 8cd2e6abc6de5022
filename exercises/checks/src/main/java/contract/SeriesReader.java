package contract;

/**
 * Task 93.1: the series of a CSV file, or what is wrong with it.
 *
 * <pre>
 * time,degrees                 begin 2026-01-05T08:00, a step of 600 s, values 20.1, NaN, 20.4, 20.3, no problem
 * 2026-01-05T08:00,20.1
 * 2026-01-05T08:20,20.4
 * 2026-01-05T08:30,20.3
 * </pre>
 */
public interface SeriesReader {
    /**
     * Reads a series, a value for each step.
     *
     * @param csv the file's text: lines that end with {@code \n}, the last one perhaps not; the first line holds the
     *     names of two columns, and at least two lines follow it
     * @return the series; or no value, and the first problem
     */
    Series read(String csv);

    /**
     * What a file holds.
     *
     * @param begin the first time, as the file has it; an empty text if there is a problem
     * @param seconds the step: the smallest distance between two neighbours; 0 if there is a problem
     * @param values one for each step from the first time to the last, NaN where a value is missing; empty if there is
     *     a problem
     * @param problem one sentence, or an empty text if there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // an answer gives values as an array
    record Series(String begin, long seconds, double[] values, String problem) {}
}
