package contract;

/** Task 7.6: the least cross-entropy that any network of a type can reach on given pairs. */
public interface LeastLoss {
    /**
     * Computes the loss below which no training can get. An answer is made from the inputs that the type's arrows lead
     * to it, and from nothing else: the network is not told its earlier answers.
     *
     * @param type {@code "in step"}, {@code "both directions"} or {@code "many to one"}
     * @param inputs the inputs of each example, [examples][S]
     * @param answers the right answers of each example, [examples][S], or [examples][1] for many to one
     * @return the mean over all answers of all examples, in nats
     */
    double least(String type, int[][] inputs, int[][] answers);
}
