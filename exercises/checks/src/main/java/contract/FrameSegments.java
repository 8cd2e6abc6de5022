package contract;

/**
 * Task 23.1: the signs in a film whose frames are labelled.
 *
 * <pre>
 * labels    0 3 3 0 3 7 7 7
 * segments  {3, 1, 3}, {3, 4, 5}, {7, 5, 8}
 * </pre>
 */
public interface FrameSegments {
    /**
     * Joins equal neighbours, and leaves out what is no sign.
     *
     * @param labels one for each frame, perhaps none; 0 means that there is no sign
     * @return a row for each sign in its order: its label, its first frame from 0, the first frame behind it
     */
    int[][] segments(int[] labels);
}
