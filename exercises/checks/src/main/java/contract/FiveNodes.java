package contract;

/**
 * Task 2.3: the chain rule on a graph of five nodes.
 *
 * <pre>
 * s = w x,  z = s + b,  h = tanh z,  d = h − y,  L = d²
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
