package rnn.model;

import java.util.List;
import java.util.function.Function;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.Sequences;
import rnn.net.Embedding;

/**
 * What a network sees of its input: tokens as their vectors, numbers as they are.
 *
 * @param vectors from a batch to [T,N,D]
 * @param parameters what is learned
 */
record InputLayer(Function<Sequences, Var> vectors, List<Parameter> parameters) {
    static InputLayer of(Embedding embedding) {
        Parameter.name("embedding", embedding.parameters());
        return new InputLayer(inputs -> embedding.apply(inputs.ids()), embedding.parameters());
    }

    static InputLayer ofNumbers() {
        return new InputLayer(inputs -> Var.constant(inputs.values()), List.of());
    }

    Var apply(Sequences inputs) {
        return vectors.apply(inputs);
    }
}
