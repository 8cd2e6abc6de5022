package contract;

/** Task 45.4: the gates of a memory for each action, so that lists are read back and their slots used again. */
public interface MemoryGates {
    /**
     * {@return five numbers from 0 to 1: the write gate, the free gate, and the shares of reading backward, by content
     * and forward}
     *
     * @param action {@code "write"}, {@code "find"}, {@code "next"} or {@code "back"}
     * @param before the action of the step before, or {@code "nothing"} at the first step
     */
    double[] gates(String action, String before);
}
