package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 50.2: one step of a minGRU.
 *
 * <pre>
 * z  = σ(x Wz + bz)                     [N,D] [D,H] + [H] → [N,H]
 * n  = x Wn + bn                        [N,D] [D,H] + [H] → [N,H]
 * h' = (1 − z) ⊙ h + z ⊙ n              [N,H]
 * </pre>
 */
public interface MinimalStep {
    /**
     * Takes one step.
     *
     * @param x the input, [N,D]
     * @param h the state before, [N,H]
     * @param Wz weights of the gate, [D,H]
     * @param bz bias of the gate, [H]
     * @param Wn weights of the candidate, [D,H]
     * @param bn bias of the candidate, [H]
     * @return the state after, [N,H]
     */
    INDArray step(INDArray x, INDArray h, INDArray Wz, INDArray bz, INDArray Wn, INDArray bn);
}
