package contract;

/**
 * Task 20.1: how many positions a window has along one side of a picture.
 *
 * <pre>
 * positions = ⌊(n + 2p − k) / s⌋ + 1     0 if the window does not fit
 *
 * n = 32, k = 5, s = 2, p = 2 → 16;  n = 5, k = 2, s = 2, p = 0 → 2
 * </pre>
 */
public interface PositionCount {
    /**
     * {@return how many positions the window has; 0 if k, s or p makes no sense, or the window does not fit}
     *
     * @param n how many places the side has, at least 1
     * @param size k, how many places the window covers: at least 1
     * @param stride s, how many places it moves at a time: at least 1
     * @param padding p, how many places of 0 are added at each end: 0 to k − 1
     */
    int positions(int n, int size, int stride, int padding);
}
