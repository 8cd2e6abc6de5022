package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 10.1: one step of an LSTM. The columns of Wx, Wh and b belong to the gates in the order i, f, g, o, with H
 * columns for each.
 *
 * <pre>
 * a   = x Wx + h Wh + b                                     [N,4H]
 * i   = σ(a_i)    f = σ(a_f)    g = tanh(a_g)    o = σ(a_o)   [N,H] each
 * c_t = f ⊙ c + i ⊙ g                                       [N,H]
 * h_t = o ⊙ tanh(c_t)                                       [N,H]
 * </pre>
 */
public interface LstmStep {
    /**
     * Makes the next state.
     *
     * @param x the inputs of the step, [N,D]
     * @param h the shown state before the step, [N,H]
     * @param c the cell state before, [N,H]
     * @param Wx the weights of the input, [D,4H]
     * @param Wh the weights of the shown state, [H,4H]
     * @param b the biases, [4H]
     * @return h and c after the step
     */
    LstmState step(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b);
}
