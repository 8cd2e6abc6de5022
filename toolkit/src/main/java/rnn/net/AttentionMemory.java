package rnn.net;

import java.util.Collections;
import java.util.function.UnaryOperator;
import rnn.array.Array;
import rnn.array.Mask;
import rnn.autodiff.Var;

/** The states of a sequence that {@link Attention} looks at, each time with another query. */
public final class AttentionMemory {
    /**
     * A score so low that its softmax is 0 in single precision, yet finite, so that even a row full of it gives
     * numbers.
     */
    private static final double NOTHING = -1e30;

    private final Var states;
    private final Var penalties;
    private final UnaryOperator<Var> scores;

    /**
     * The result of looking at the states.
     *
     * @param context the mean of the states, each weighed by how much it fits the query, [N,H]
     * @param weights how well each state fits, [N,T]; each row sums to 1 and is a row of the attention map
     */
    public record Reading(Var context, Var weights) {}

    /**
     * @param states [T,N,H], 0 in the padding
     * @param scores maps a query, repeated for each step, [T,N,Q], to the scores [T,N]
     */
    AttentionMemory(Var states, Mask mask, UnaryOperator<Var> scores) {
        this.states = states;
        this.scores = scores;
        Array low = states.value().zeros(mask.steps(), mask.batch());
        double[] real = mask.real();
        for (int row = 0; row < real.length; row++) {
            low.set(row, real[row] == 0 ? NOTHING : 0);
        }
        this.penalties = Var.constant(low);
    }

    /** {@return the states with 0 in the padding, whatever was there} */
    static Var withoutPadding(Var states, Mask mask) {
        mask.requireFits(states.value(), "attention looks at a sequence");
        return states.weightRows(mask.real());
    }

    /**
     * {@return the mean of the states for a query, and its weights}
     *
     * @param query [N,Q]
     */
    public Reading read(Var query) {
        Var repeated = Var.stack(Collections.nCopies(states.value().dimension(0), query));
        // w = softmax_t(e)     over the steps, so they become the columns: [T,N] → [N,T]
        Var weights = scores.apply(repeated).plus(penalties).transpose().softmax();
        // context = Σ_t w_t state_t
        Var context = states.weightRows(weights.transpose()).sumSteps();
        return new Reading(context, weights);
    }
}
