package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sequences of several lengths side by side, time first.
 *
 * @param ids [T][N], 0 where a sequence has ended; T is the length of the longest
 * @param mask [T,N]: 1 for a real id, 0 for padding
 */
@SuppressWarnings("ArrayRecordComponent") // token ids are int[T][N] everywhere in the course
public record PaddedBatch(int[][] ids, INDArray mask) {}
