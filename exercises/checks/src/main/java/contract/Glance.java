package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What one look back at S states gives.
 *
 * @param weights how much it looks at each state, [S]
 * @param context the weighted mean of the states, [H]
 */
public record Glance(INDArray weights, INDArray context) {}
