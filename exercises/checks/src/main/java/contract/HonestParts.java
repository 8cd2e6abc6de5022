package contract;

/** Task 24.3: a series made ready, so that nothing of the test is known in training. */
public interface HonestParts {
    /**
     * Scales a series and cuts it into windows for training and for the test.
     *
     * @param series [n]
     * @param steps T, the rows of a window; its answer is the row behind them
     * @param cut the first row of the test part
     * @return the scaled series, and the windows of both parts
     */
    Parts prepare(double[] series, int steps, int cut);

    /**
     * A series made ready.
     *
     * @param scaled the series, with the mean 0 and the standard deviation 1 in its training part, [n]
     * @param training rows {first row, last row, answer's row} of all windows within the training part, in order
     * @param test the same of all windows within the test part
     */
    @SuppressWarnings("ArrayRecordComponent") // it only crosses the wall
    record Parts(double[] scaled, int[][] training, int[][] test) {}
}
