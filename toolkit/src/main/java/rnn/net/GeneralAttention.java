package rnn.net;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Attention whose score is a dot product after the query has been turned by a learned matrix. Query and states may have
 * different sizes, as they do when an encoder reads in two directions.
 *
 * <p>Luong, Pham and Manning, "Effective approaches to attention-based neural machine translation" (2015), equation 8,
 * "general".
 *
 * <pre>
 * e_t = ⟨query Wq, state_t⟩     [N,Q] [Q,H], [T,N,H] → [N,T]
 * </pre>
 *
 * <pre>{@code
 * Attention attention = new GeneralAttention(16, 32, new Random(1));
 * }</pre>
 */
public final class GeneralAttention extends Weighted implements Attention {
    /** Weights of the query, [Q,H]. */
    public final Parameter Wq;

    /**
     * Attention with Glorot weights.
     *
     * @param querySize Q
     * @param stateSize H
     * @param random the source of the weights
     */
    public GeneralAttention(int querySize, int stateSize, RandomGenerator random) {
        Require.atLeast("the size of a query", 1, querySize);
        Require.atLeast("the size of a state that is looked at", 1, stateSize);
        Wq = new Parameter("Wq", Init.glorot(random, querySize, stateSize));
    }

    @Override
    public AttentionMemory over(Var states, Mask mask) {
        Var real = AttentionMemory.withoutPadding(states, mask);
        // e_t = ⟨query Wq, state_t⟩
        return new AttentionMemory(real, mask, query -> query.matmul(Wq).dotEachRow(real));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wq);
    }
}
