package contract;

/** Task 24.2: the windows of a measured series. */
public interface GapWindows {
    /**
     * Lists all windows whose time has no hole.
     *
     * @param afterGap for each row of the series whether time is missing between the row before and this one, [n]
     * @param steps T, the rows of a window, from 1
     * @param ahead h, how many rows after a window's last row its answer is, from 1
     * @return a row {first row, answer's row} for each window in order; from the first row to the answer no time is
     *     missing
     */
    int[][] rows(boolean[] afterGap, int steps, int ahead);
}
