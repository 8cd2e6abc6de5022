package rnn.model;

import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.Sequences;
import rnn.net.Embedding;

/**
 * What a network sees of its input: tokens as their vectors, numbers as they are.
 *
 * @param embedding a vector for each token, or null where the inputs are numbers
 */
record InputLayer(Embedding embedding) {
    static InputLayer of(Embedding embedding) {
        Parameter.name(
                "embedding",
                Require.given("the table of vectors for the inputs", embedding).parameters());
        return new InputLayer(embedding);
    }

    static InputLayer ofNumbers() {
        return new InputLayer(null);
    }

    /** {@return [T,N,D]} */
    Var apply(Sequences inputs) {
        return embedding == null ? Var.constant(inputs.values()) : embedding.apply(inputs.ids());
    }

    List<Parameter> parameters() {
        return embedding == null ? List.of() : embedding.parameters();
    }
}
