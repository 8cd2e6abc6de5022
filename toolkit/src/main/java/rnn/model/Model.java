package rnn.model;

import java.util.List;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import tech.tablesaw.api.Table;

/**
 * What can be trained: a loss for a batch, an answer to a batch, and the numbers to learn.
 *
 * @param <B> the kind of batch
 */
public interface Model<B> {
    /**
     * {@return how wrong the model is on a batch: one number}
     *
     * @param batch inputs and right answers
     */
    Var loss(B batch);

    /**
     * {@return the model's answers to a batch}
     *
     * @param batch of which only the inputs are looked at, and how long the answers are
     */
    Var predict(B batch);

    /** {@return what is learned, the same objects at every call} */
    List<Parameter> parameters();

    /** {@return a table of all that is learned: part, parameter, shape and how many numbers; the last row is the total} */
    default Table summary() {
        return Summary.of(parameters());
    }
}
