package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 10.3: the way back through one step of an LSTM, from h_t and c_t to the sums of the gates and to c_{t-1}.
 *
 * <pre>
 * c_t = f ⊙ c_{t-1} + i ⊙ g      h_t = o ⊙ tanh(c_t)      i, f, o = σ(a_i), σ(a_f), σ(a_o)      g = tanh(a_g)
 * </pre>
 */
public interface LstmStepBack {
    /**
     * Sends the gradients back.
     *
     * @param dh ∂L/∂h_t, [N,H]
     * @param dc the part of ∂L/∂c_t that comes from step t+1, [N,H]
     * @param i the input gate of the step, [N,H]
     * @param f the forget gate, [N,H]
     * @param g the candidate, [N,H]
     * @param o the output gate, [N,H]
     * @param cBefore c_{t-1}, [N,H]
     * @param c c_t, [N,H]
     * @return ∂L/∂a, [N,4H] in the order i, f, g, o, and ∂L/∂c_{t-1}, [N,H]
     */
    LstmStepGradient back(
            INDArray dh, INDArray dc, INDArray i, INDArray f, INDArray g, INDArray o, INDArray cBefore, INDArray c);
}
