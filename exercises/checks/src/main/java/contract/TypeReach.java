package contract;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Task 7.3: which answer can depend on which input. */
public interface TypeReach {
    /**
     * Follows the arrows of a type's diagram backward from each answer.
     *
     * @param type one of {@code one to many}, {@code many to one}, {@code in step}, {@code both directions}, {@code
     *     encoder, decoder}
     * @param S the number of input steps; 1 for one to many
     * @param T the number of output steps; 1 for many to one, S for the two types that answer every step
     * @return [T,S]: 1 where answer t can depend on input s, 0 where it cannot
     */
    INDArray reach(String type, int S, int T);
}
