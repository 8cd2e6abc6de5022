package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a reader offers at each of its S places, and what a writer looks with at each of its U steps.
 *
 * @param keys one for each place, [S,H]
 * @param queries one for each step, [U,H]
 */
public record KeysAndQueries(INDArray keys, INDArray queries) {}
