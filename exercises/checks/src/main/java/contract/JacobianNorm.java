package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 9.1: how much one step of an Elman layer can stretch a gradient.
 *
 * <pre>
 * J = Wh diag(1 - h ⊙ h)             [H,H]: column j of Wh times the slope of unit j
 * ‖J‖ = √(the sum of all J[i][j]²)    Frobenius' norm
 * </pre>
 */
public interface JacobianNorm {
    /**
     * Measures the Jacobian of a step.
     *
     * @param h the state after the step, [H]
     * @param Wh the weights of the state, [H,H]
     * @return ‖J‖
     */
    double norm(INDArray h, INDArray Wh);
}
