package contract;

/** Task 41.4: few patterns that drown each other. */
public interface DrownedPatterns {
    /**
     * {@return three patterns of 30 units, each −1 or +1, [3][30], no two the same and none the mirror of another, of
     * which not one is at rest in the network that stores all three by Hebb's rule}
     */
    int[][] patterns();
}
