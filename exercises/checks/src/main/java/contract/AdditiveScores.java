package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Task 17.3: Bahdanau's score, a small network of query and state.
 *
 * <pre>
 * e_t = tanh(query Wq + h_t Ws) v     [Q] [Q,A] + [H] [H,A] → [A], times [A]
 * </pre>
 */
public interface AdditiveScores {
    /**
     * Scores each state.
     *
     * @param states the reader's states, [S,H]
     * @param query what the writer looks with, [Q]
     * @param Wq weights of the query, [Q,A]
     * @param Ws weights of the states, [H,A]
     * @param v weights from the hidden layer to the score, [A]
     * @return the scores, before any softmax, [S]
     */
    INDArray scores(INDArray states, INDArray query, INDArray Wq, INDArray Ws, INDArray v);
}
