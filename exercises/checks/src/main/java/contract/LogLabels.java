package contract;

/** Task 91.1: learning to label logs of events. */
public interface LogLabels {
    /**
     * Learns from labelled logs, then labels others.
     *
     * @param logs the logs to learn from; each lists its events in order, as numbers from 0 to 7
     * @param labels the label of each, 0 to 3
     * @param unseen the logs to label; some are longer than any of {@code logs}
     * @return one label per log of {@code unseen}, in the same order
     */
    int[] label(int[][] logs, int[] labels, int[][] unseen);
}
