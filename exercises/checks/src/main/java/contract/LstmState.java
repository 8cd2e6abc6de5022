package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The two states that an LSTM hands on from one step to the next.
 *
 * @param h the shown state, [N,H]
 * @param c the cell state, which the lesson calls the belt, [N,H]
 */
public record LstmState(INDArray h, INDArray c) {}
