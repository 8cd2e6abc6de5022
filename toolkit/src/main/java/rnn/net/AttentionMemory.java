package rnn.net;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Var;

/** The states of a sequence that {@link Attention} looks at, with one query or with many at once. */
public final class AttentionMemory {
    /**
     * A score so low that its softmax is 0 in single precision, yet finite, so that even a row full of it gives
     * numbers.
     */
    private static final double NOTHING = -1e30;

    private final Var states;
    private final Mask mask;
    private final Array penalties; // [N,T], or null if the mask is full
    private final UnaryOperator<Var> scores;

    /**
     * The result of looking at the states. For many queries at once it has one more dimension in front, U.
     *
     * @param context the mean of the states, each weighed by how much it fits the query, [N,H] or [U,N,H]
     * @param weights how well each state fits, [N,T] or [U,N,T]; each row sums to 1 and is a row of the attention map
     */
    public record Reading(Var context, Var weights) {}

    /**
     * @param states [T,N,H], 0 in the padding
     * @param scores maps queries [U,N,Q] to the scores [U,N,T]
     */
    AttentionMemory(Var states, Mask mask, UnaryOperator<Var> scores) {
        this.states = states;
        this.mask = mask;
        this.scores = scores;
        this.penalties = mask.isFull() ? null : penalties(states.value(), mask);
    }

    private static Array penalties(Array states, Mask mask) {
        Array penalties = states.zeros(mask.batch(), mask.steps());
        double[] real = mask.real();
        for (int row = 0; row < real.length; row++) {
            penalties.set(row % mask.batch() * mask.steps() + row / mask.batch(), real[row] == 0 ? NOTHING : 0);
        }
        return penalties;
    }

    /** {@return the states with 0 in the padding, whatever was there} */
    static Var withoutPadding(Var states, Mask mask) {
        mask.requireFits(states.value(), "attention looks at a sequence");
        return mask.isFull() ? states : states.weightRows(mask.real());
    }

    /**
     * {@return the mean of the states for each query, and its weights} When all queries are known, as a decoder's are
     * under teacher forcing, one call for all of them takes a fraction of the time of one call for each, and gives the
     * same bits.
     *
     * @param queries one for each sequence, [N,Q], or U for each, [U,N,Q]
     */
    public Reading read(Var queries) {
        int[] shape = queries.value().shape();
        if (shape.length < 2 || shape[shape.length - 2] != mask.batch()) {
            throw new IllegalArgumentException("the queries " + Arrays.toString(shape) + " do not fit a memory of "
                    + mask.batch() + " sequences: give one for each, [N,Q], or several, [U,N,Q]");
        }
        if (shape.length == 2) {
            Reading one = read(Var.stack(List.of(queries)));
            return new Reading(one.context.step(0), one.weights.step(0));
        }
        // w = softmax_t(e)
        Var weights = withoutPadding(scores.apply(queries)).softmax();
        // context = Σ_t w_t state_t
        return new Reading(weights.mixRows(states), weights);
    }

    private Var withoutPadding(Var e) {
        if (penalties == null) {
            return e;
        }
        Array low = e.value().zeros();
        for (int u = 0; u < low.dimension(0); u++) {
            low.addRows(u * mask.batch(), penalties, 0, mask.batch());
        }
        return e.plus(Var.constant(low));
    }
}
