package rnn.model;

import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.Sequences;
import rnn.net.Embedding;

/**
 * The first layer of a network: it turns tokens into their vectors and leaves numbers as they are.
 *
 * @param embedding a vector for each token, or null if the inputs are numbers
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
