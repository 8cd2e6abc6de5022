package contract;

/** Task 8.5: an example small enough for hand arithmetic, on which every slip gives a wrong gradient. */
public interface CatchingExample {
    /**
     * Makes the example: at most 3 steps, 2 sequences, 2 inputs and 2 units.
     *
     * @return inputs, start, target and weights, such that the right gradient and that of each slip differ
     */
    ElmanExample example();
}
