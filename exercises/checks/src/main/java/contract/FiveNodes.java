package contract;

/**
 * Task 2.3: the chain rule on a graph of five nodes.
 *
 * <pre>
 * u = w x,  a = u + b,  h = tanh a,  d = h − y,  L = d²
 * </pre>
 */
public interface FiveNodes {
    /**
     * Computes the two derivatives of the loss.
     *
     * @param w the weight
     * @param x the input
     * @param b the bias
     * @param y the target
     * @return ∂L/∂w and ∂L/∂b, in this order
     */
    double[] gradient(double w, double x, double b, double y);
}
