package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 23.3: how much of the film a network needs. */
public interface SettledVerdict {
    /**
     * Says after how many frames the verdict is right and stays right.
     *
     * @param p probabilities of each frame's answer, [T,C]; the verdict is the likeliest class
     * @param right the right class
     * @return the least k, 1 to T, with which all verdicts from the k-th to the last are right; −1 if there is none
     */
    int frames(INDArray p, int right);
}
