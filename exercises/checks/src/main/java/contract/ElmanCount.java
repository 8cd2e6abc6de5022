package contract;

/** Task 4.4: how many numbers an Elman network with an output layer learns. */
public interface ElmanCount {
    /**
     * Counts the numbers in Wx, Wh, b, Wo and bo.
     *
     * @param T the number of steps for which the network is unrolled
     * @param D the inputs
     * @param H the hidden units
     * @param C the classes
     * @return how many different numbers the network learns
     */
    int parameters(int T, int D, int H, int C);
}
