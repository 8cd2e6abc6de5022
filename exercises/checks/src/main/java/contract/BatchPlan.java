package contract;

/** Task 6.6: sequences of several lengths, put into batches so that the loop turns as seldom as possible. */
public interface BatchPlan {
    /**
     * Puts every sequence into one batch. A batch of N sequences, the longest of T steps, has N T places, padding
     * included, and costs T turns of the loop.
     *
     * @param lengths how many steps each sequence has, all of them at most {@code most}
     * @param most the most places of a batch
     * @param seed for the order of the batches: another seed gives another order
     * @return the batches, each as the numbers of its sequences, counted from 0
     */
    int[][] batches(int[] lengths, int most, long seed);
}
