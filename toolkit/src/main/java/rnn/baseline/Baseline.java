package rnn.baseline;

import java.util.List;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;
import rnn.model.Model;
import rnn.model.Outputs;

/**
 * A rival of a network. It learns in one call of {@link #fit}, not by a {@code Trainer}; then it is a {@link Model}
 * like any other, so one loop judges both.
 *
 * <pre>{@code
 * Map<String, Model<SequenceBatch>> rivals = new LinkedHashMap<>();
 * rivals.put("5-gram", new NGram(5, vocabulary.size()).fit(training));
 * rivals.put("GRU", network);
 * rivals.forEach((name, model) -> say("%s %.3f bits", name, model.bitsPerToken(heldOut)));
 * }</pre>
 */
public interface Baseline extends Model<SequenceBatch> {
    /**
     * Learns from examples, and forgets whatever it learned before.
     *
     * @param training the batches of one pass, in order
     * @return this
     * @throws IllegalArgumentException if there is nothing to learn from
     */
    Baseline fit(List<SequenceBatch> training);

    /**
     * {@return its answers to a batch: the logarithms of the probabilities of classes or tokens, or the numbers
     * themselves}
     *
     * @param batch a batch, of which only the inputs are looked at
     * @throws IllegalStateException if it has not learned yet
     */
    @Override
    Var predict(SequenceBatch batch);

    @Override
    default Var loss(SequenceBatch batch) {
        return Outputs.loss(predict(batch), batch.targets());
    }

    /** {@return no parameters: a trainer has nothing to change here} */
    @Override
    default List<Parameter> parameters() {
        return List.of();
    }
}
