package contract;

/**
 * Task 14.1: what a path says.
 *
 * <pre>
 * merge neighbours that are equal, then take the blanks out      _ _ c c _ a _ t t   says   c a t
 * </pre>
 */
public interface Collapse {
    /**
     * Reads a path.
     *
     * @param path one symbol per frame, [T]; 0 is the blank
     * @return the labels that the path says, perhaps none
     */
    int[] labels(int[] path);
}
