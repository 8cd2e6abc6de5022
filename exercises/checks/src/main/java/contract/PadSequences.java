package contract;

/** Task 6.1: sequences of several lengths become one rectangle, and a mask that says what is real. */
public interface PadSequences {
    /**
     * Pads sequences at their ends.
     *
     * @param sequences N sequences of ids, of any lengths, none empty; 0 is an id like any other
     * @return the ids, time first and padded with 0, and their mask
     */
    PaddedBatch pad(int[][] sequences);
}
