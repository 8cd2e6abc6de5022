package rnn.net;

import java.util.List;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * Attention whose score is the dot product of query and state. Nothing is learned, and both must have the same size.
 *
 * <p>Luong, Pham and Manning, "Effective approaches to attention-based neural machine translation" (2015), equation 8,
 * "dot"; scaled as in Vaswani and others, "Attention is all you need" (2017), equation 1.
 *
 * <pre>
 * e_t = s ⟨query, state_t⟩     [N,H], [T,N,H] → [N,T]
 * </pre>
 *
 * <pre>{@code
 * Attention attention = DotProductAttention.scaled(16);
 * }</pre>
 *
 * @param scale s
 */
public record DotProductAttention(double scale) implements Attention {
    /**
     * Attention of a scale.
     *
     * @param scale s, a finite number
     */
    public DotProductAttention {
        if (!Double.isFinite(scale)) {
            throw new IllegalArgumentException("the scale of an attention must be a number, not " + scale);
        }
    }

    /** {@return Luong's attention, with s = 1} */
    public static DotProductAttention luong() {
        return new DotProductAttention(1);
    }

    /**
     * {@return Vaswani's attention, with s = 1 / √H: the variance of the scores does not grow with H, so the softmax
     * does not start saturated}
     *
     * @param size H
     */
    public static DotProductAttention scaled(int size) {
        return new DotProductAttention(1 / Math.sqrt(Require.atLeast("the size of a state", 1, size)));
    }

    @Override
    public AttentionMemory over(Var states, Mask mask) {
        Var real = AttentionMemory.withoutPadding(states, mask);
        // e_t = s ⟨query, state_t⟩
        return new AttentionMemory(real, mask, query -> query.dotEachRow(real).scale(scale));
    }

    /** {@return nothing} */
    @Override
    public List<Parameter> parameters() {
        return List.of();
    }
}
