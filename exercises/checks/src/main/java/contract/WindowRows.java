package contract;

/**
 * Task 20.2: which places a square window covers at each of its positions.
 *
 * <pre>
 * place (r, c) of a picture has the number r · width + c; a place outside has −1
 *
 * 4 × 4, k = 2, s = 2, p = 0 → {0,1,4,5}, {2,3,6,7}, {8,9,12,13}, {10,11,14,15}
 * </pre>
 */
public interface WindowRows {
    /**
     * {@return the numbers of the places, [P'][k·k]: the positions row by row, and within a window row by row, too}
     *
     * @param height the picture's rows
     * @param width the picture's columns
     * @param size k, the window's rows and columns
     * @param stride s, how many places it moves at a time, down and across
     * @param padding p, how many places outside the picture it may cover on each side
     */
    int[][] rows(int height, int width, int size, int stride, int padding);
}
