package contract;

/** Task 92.2: which pairs are held out, so that no source is on both sides. */
public interface LeaklessSplit {
    /**
     * Splits the rows of a file.
     *
     * @param sources the source of each row; two of them are the same source if nothing but capital letters and blanks
     *     at their ends is different
     * @param seed which split
     * @return for each row whether it is held out: a tenth to three tenths of them
     */
    boolean[] heldOut(String[] sources, long seed);
}
