package contract;

/** Task 2.5: what {@code backward()} does, for any graph of sums, products and tanh. */
public interface GraphSlopes {
    /**
     * Computes the slope of the last node by each input.
     *
     * @param inputs the values of the first nodes
     * @param nodes the computed nodes, in order; the last one is L
     * @return ∂L by each input, in the inputs' order
     */
    double[] slopes(double[] inputs, GraphNode[] nodes);
}
