package rnn.net;

import java.util.List;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * Looks at all states of a sequence at once, and at each state as much as it fits a query. A decoder of a long input
 * then need not get everything through one vector.
 *
 * <pre>
 * e_t = score(query, state_t)     [N,Q], [T,N,H] → [N,T]
 * w = softmax_t(e)                [N,T], padding gets 0
 * context = Σ_t w_t state_t       [N,H]
 * </pre>
 *
 * For U queries at once, all of this has U in front: [U,N,Q] → [U,N,T] → [U,N,H].
 *
 * <pre>{@code
 * AttentionMemory memory = attention.over(encoded.outputs(), mask);   // once per batch
 * Var context = memory.read(query).context();                         // for one step of the decoder
 * Var contexts = memory.read(decoded.outputs()).context();            // for all of its steps
 * }</pre>
 */
public interface Attention {
    /**
     * {@return the states, ready to be read with queries}
     *
     * @param states [T,N,H]
     * @param mask [T,N], 0 where there is nothing to look at
     */
    AttentionMemory over(Var states, Mask mask);

    /** {@return what is learned} */
    List<Parameter> parameters();
}
