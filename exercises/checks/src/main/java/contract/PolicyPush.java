package contract;

/**
 * Task 30.2: where one action, and what came of it, push the logits of a policy.
 *
 * <pre>
 * π = softmax(z)                    [C]
 * A = G − V
 * ∂(A log π(a))/∂z = A (onehot(a) − π)
 * </pre>
 */
public interface PolicyPush {
    /**
     * Computes the gradient of A log π(a), which a step of ascent adds to the logits.
     *
     * @param logits z, [C], of any size
     * @param action a, the action that was taken, 0 to C−1
     * @param came G, the return that came
     * @param expected V, the return that the baseline expected
     * @return the gradient, [C]
     */
    double[] push(double[] logits, int action, double came, double expected);
}
