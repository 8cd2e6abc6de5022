package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What an LSTM hands on from one step to the next.
 *
 * @param h what it shows, [N,H]
 * @param c what lies on the belt, the cell state, [N,H]
 */
public record LstmState(INDArray h, INDArray c) {}
