package rnn.net;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Attention whose score is a small network of query and state.
 *
 * <p>Bahdanau, Cho and Bengio, "Neural machine translation by jointly learning to align and translate" (ICLR 2015),
 * appendix A.1.2.
 *
 * <pre>
 * e_t = tanh(query Wq + state_t Ws) v     [N,Q] [Q,A] + [T,N,H] [H,A] → [N,T,A], times [A,1]
 * </pre>
 *
 * The product state_t Ws is computed once per sequence. Query and states may have different sizes.
 *
 * <pre>{@code
 * Attention attention = new AdditiveAttention(16, 16, 8, new Random(1));
 * }</pre>
 */
public final class AdditiveAttention extends Weighted implements Attention {
    /** Weights of the query, [Q,A]. */
    public final Parameter Wq;

    /** Weights of the states, [H,A]. */
    public final Parameter Ws;

    /** Weights from the hidden layer to the score, [A,1]. */
    public final Parameter v;

    /**
     * Attention with Glorot weights.
     *
     * @param querySize Q
     * @param stateSize H
     * @param size A
     * @param random the source of the weights
     */
    public AdditiveAttention(int querySize, int stateSize, int size, RandomGenerator random) {
        Require.atLeast("the size of a query", 1, querySize);
        Require.atLeast("the size of a state that is looked at", 1, stateSize);
        Require.atLeast("the size of an attention's hidden layer", 1, size);
        Wq = new Parameter("Wq", Init.glorot(random, querySize, size));
        Ws = new Parameter("Ws", Init.glorot(random, stateSize, size));
        v = new Parameter("v", Init.glorot(random, size, 1));
    }

    @Override
    public AttentionMemory over(Var states, Mask mask) {
        Var real = AttentionMemory.withoutPadding(states, mask);
        Var keys = real.matmul(Ws);
        return new AttentionMemory(real, mask, queries -> scores(queries.matmul(Wq), keys));
    }

    /** e[u,n,t] = tanh(q[u,n] + key[t,n]) v: each query is paired with each key of its sequence. */
    private Var scores(Var q, Var keys) {
        int[] shape = {
            q.value().dimension(0), q.value().dimension(1), keys.value().dimension(0)
        };
        Array e = q.value().zeros(shape).addPairScores(q.value(), keys.value(), v.value());
        return Operation.record(
                e,
                de -> de.addPairGradientsTo(
                        q.value(),
                        keys.value(),
                        v.value(),
                        q.gradientToAddTo(),
                        keys.gradientToAddTo(),
                        v.gradientToAddTo()),
                q,
                keys,
                v);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Wq, Ws, v);
    }
}
