package rnn.model;

import java.util.Arrays;
import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;
import tech.tablesaw.api.Table;

/**
 * Anything that can be trained: it has a loss for a batch, an answer to a batch, and numbers to learn.
 *
 * @param <B> the kind of batch
 */
public interface Model<B> {
    /**
     * {@return how wrong the model is on a batch: one number} This is a part of training. Inside
     * {@code Operation.noGradient}, as in {@code Trainer.evaluate}, it drops nothing and leaves the state that training
     * carries alone.
     *
     * @param batch inputs and right answers
     */
    Var loss(B batch);

    /**
     * {@return the model's answers to a batch, as in an evaluation: nothing is dropped, nothing is recorded, and
     * whatever training carries from batch to batch stays as it is}
     *
     * @param batch a batch, of which only the inputs and the lengths of the answers are looked at
     */
    Var predict(B batch);

    /**
     * {@return how many items the {@link #loss} of a batch averages, as the batch's weight in a mean over several
     * batches} It is the sum of the targets' mask unless the model says otherwise, and 1 if the batch has no mask.
     *
     * @param batch inputs and right answers
     */
    default double items(B batch) {
        return batch instanceof SequenceBatch sequences
                ? Arrays.stream(sequences.targets().mask().flat()).sum()
                : 1;
    }

    /**
     * {@return the mean loss over all items of all batches, without learning from them} Each batch counts with its
     * {@link #items}, so the result does not depend on how the items are split into batches.
     *
     * <pre>
     * L = Σ_b m_b L_b / Σ_b m_b      m_b the items of batch b
     * </pre>
     *
     * @param batches held-out ones, in order
     * @throws IllegalArgumentException if there is none, or they have no item
     */
    default double evaluate(List<B> batches) {
        Require.batchesTo("evaluate", batches);
        return Operation.noGradient(() -> {
            double sum = 0;
            double items = 0;
            for (B batch : batches) {
                sum += items(batch) * loss(batch).item();
                items += items(batch);
            }
            if (!(items > 0 && items < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the model says that its batches have " + items
                        + " items together, so there is no mean of their losses");
            }
            return sum / items;
        });
    }

    /**
     * {@return how surprised a language model is by each token, in bits: {@link #evaluate} / ln 2}
     *
     * @param batches held-out ones, in order, whose targets are the tokens that came
     */
    default double bitsPerToken(List<B> batches) {
        return evaluate(batches) / Math.log(2);
    }

    /** {@return what is learned, the same objects at every call} */
    List<Parameter> parameters();

    /**
     * {@return a table of everything that is learned, with part, parameter, shape and count; the last row is the total}
     */
    default Table summary() {
        return Summary.of(parameters());
    }
}
