package contract;

/**
 * Task 12.5: how many numbers a deep network with two directions learns. Each layer is a pair of Elman readers. Their
 * outputs, side by side, are what the next layer reads. A linear layer reads the highest pair and answers.
 */
public interface DeepCount {
    /**
     * Counts Wx, Wh and b of every reader, and the output's Wo and bo.
     *
     * @param D the inputs
     * @param H the units of each reader
     * @param C the classes
     * @param layers how many pairs of readers are stacked, at least 1
     * @return how many different numbers the network learns
     */
    int parameters(int D, int H, int C, int layers);
}
