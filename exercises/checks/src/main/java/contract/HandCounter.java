package contract;

/** Task 43.4: weights, chosen by hand, with which a network counts on a stack. */
public interface HandCounter {
    /** {@return the weights} */
    StackWeights weights();
}
