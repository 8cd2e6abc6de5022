package rnn.model;

import java.util.Arrays;
import java.util.List;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;
import tech.tablesaw.api.Table;

/**
 * What can be trained: a loss for a batch, an answer to a batch, and the numbers to learn.
 *
 * @param <B> the kind of batch
 */
public interface Model<B> {
    /**
     * {@return how wrong the model is on a batch: one number} It is training's: inside {@code Operation.noGradient}, as in
     * {@code Trainer.evaluate}, it drops nothing and leaves what training carries.
     *
     * @param batch inputs and right answers
     */
    Var loss(B batch);

    /**
     * {@return the model's answers to a batch, as in an evaluation: nothing is dropped, nothing is recorded, and whatever
     * training carries from batch to batch stays as it is}
     *
     * @param batch of which only the inputs are looked at, and how long the answers are
     */
    Var predict(B batch);

    /**
     * {@return of how many items the {@link #loss} of a batch is the mean, so that the losses of several batches can be
     * weighed} It is the sum of the targets' mask unless the model says otherwise, and 1 if the batch has none.
     *
     * @param batch inputs and right answers
     */
    default double items(B batch) {
        return batch instanceof SequenceBatch sequences
                ? Arrays.stream(sequences.targets().mask().flat()).sum()
                : 1;
    }

    /** {@return what is learned, the same objects at every call} */
    List<Parameter> parameters();

    /** {@return a table of all that is learned: part, parameter, shape and how many numbers; the last row is the total} */
    default Table summary() {
        return Summary.of(parameters());
    }
}
