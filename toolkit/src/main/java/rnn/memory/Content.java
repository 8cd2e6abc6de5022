package rnn.memory;

import rnn.autodiff.Var;

/** Addressing by content: the softmax of how alike a key and each slot are, w_i = softmax_i(β cos(k, M_i)). */
final class Content {
    /** Added to the square of a length: without it an empty slot has no direction. */
    private static final double EPSILON = 1e-6;

    private Content() {}

    /**
     * {@return the weights of the slots, [N,K]}
     *
     * @param k the key, [N,W]
     * @param M the memory, [N,K·W]
     * @param beta β, the strength, [N,1]: the larger, the more the weights pick one slot
     */
    static Var weights(Var k, Var M, Var beta) {
        return k.cosineSlots(M, EPSILON).weightRows(beta).softmax();
    }
}
