package rnn.model;

import java.util.List;
import java.util.function.Function;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.Numbers;
import rnn.data.Sequences;
import rnn.data.Tokens;
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
        return new InputLayer(inputs -> embedding.apply(tokens(inputs)), embedding.parameters());
    }

    static InputLayer ofNumbers() {
        return new InputLayer(inputs -> Var.constant(numbers(inputs).values()), List.of());
    }

    Var apply(Sequences inputs) {
        return vectors.apply(inputs);
    }

    private static int[][] tokens(Sequences inputs) {
        if (inputs instanceof Tokens tokens) {
            return tokens.ids();
        }
        throw new IllegalArgumentException("this model begins with an embedding and takes Tokens, not Numbers:"
                + " build it without the embedding");
    }

    private static Numbers numbers(Sequences inputs) {
        if (inputs instanceof Numbers numbers) {
            return numbers;
        }
        throw new IllegalArgumentException("this model has no embedding and takes Numbers, not Tokens: build it with"
                + " an Embedding, or give it oneHot vectors");
    }
}
