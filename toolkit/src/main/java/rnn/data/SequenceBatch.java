package rnn.data;

/**
 * Sequences and the right answers to them, from which every type of model learns. A whole data set is one large batch;
 * {@link SequenceBatches#bucketed} makes batches from it.
 *
 * @param inputs what goes in; one step if it is one vector for each item
 * @param targets what should come out, with its own mask: 1 where there is an answer to give
 * @param continues whether each sequence goes on where the batch before ended, so that the state is carried over
 */
public record SequenceBatch(Sequences inputs, Sequences targets, boolean continues) {
    /**
     * A batch.
     *
     * @param inputs what goes in
     * @param targets what should come out
     * @param continues whether each sequence goes on where the batch before ended
     * @throws IllegalArgumentException if there are not as many answers as inputs
     */
    public SequenceBatch {
        if (inputs.size() != targets.size()) {
            throw new IllegalArgumentException(
                    "a batch of " + inputs.size() + " sequences cannot have the answers to " + targets.size());
        }
    }

    /**
     * A batch whose sequences start from the beginning.
     *
     * @param inputs what goes in
     * @param targets what should come out
     */
    public SequenceBatch(Sequences inputs, Sequences targets) {
        this(inputs, targets, false);
    }

    /** {@return the same batch for a model that forgets what came before} */
    public SequenceBatch anew() {
        return new SequenceBatch(inputs, targets);
    }

    /** {@return N} */
    public int size() {
        return inputs.size();
    }

    /**
     * {@return some of the sequences with their answers}
     *
     * @param which their numbers, from 0
     */
    public SequenceBatch select(int... which) {
        return new SequenceBatch(inputs.select(which), targets.select(which), continues);
    }
}
