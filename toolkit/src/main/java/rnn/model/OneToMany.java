package rnn.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Sequences;
import rnn.decode.Decoding;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Recurrent;

/**
 * One to many: a vector goes in, a sequence of tokens comes out. The vector is the first input; then each token is the
 * next input.
 *
 * <p>Vinyals et al., "Show and tell: a neural image caption generator" (2015), equations 10 to 12.
 *
 * <pre>
 * x_0 = vector W_v + b_v,  x_{t+1} = E[token_t]        [N,D] → [N,E]
 * h_t = recurrent(x_t, h_{t−1}),  a_t = h_t Wo + bo    → [T,N,V]
 * </pre>
 */
public final class OneToMany extends Weighted implements Model<SequenceBatch> {
    private final Linear input;
    private final Decoder decoder;

    /**
     * A model of these parts.
     *
     * @param input maps the vector to the size of the embedding
     * @param embedding a vector for each token
     * @param recurrent what remembers; of one direction, since a text is written from left to right
     * @param output maps the outputs of {@code recurrent} to logits
     * @throws UnsupportedOperationException if {@code recurrent} reads in two directions
     */
    public OneToMany(Linear input, Embedding embedding, Recurrent recurrent, Linear output) {
        this.input = Require.given("the input layer of a one-to-many model", input);
        this.decoder = new Decoder(embedding, recurrent, output);
        Parameter.name("input", input.parameters());
    }

    /** {@return the loss when the model reads the right tokens as it goes: teacher forcing} */
    @Override
    public Var loss(SequenceBatch batch) {
        int[][] tokens = batch.targets().ids();
        return Outputs.loss(decoder.forced(start(batch.inputs()), tokens), batch.targets());
    }

    /**
     * {@return logits, [T,N,V], for as many steps as the targets have, when the model reads its own likeliest tokens}
     */
    @Override
    public Var predict(SequenceBatch batch) {
        return Operation.noGradient(
                () -> decoder.stepped(start(batch.inputs()), batch.targets().steps(), (t, own) -> own));
    }

    /**
     * {@return the tokens that the model writes about a vector, without the one that ends them}
     *
     * @param vector D numbers
     * @param most the most tokens to write
     * @param end the token that ends a text, or {@link Decoding#NO_END}
     * @param how how to choose each token
     */
    public int[] generate(INDArray vector, int most, int end, Decoding how) {
        Require.given("the vector to write about", vector);
        Require.given("how to choose each token", how);
        Numbers one = Numbers.single(vector.reshape(1, vector.length()));
        return Operation.noGradient(() -> how.write(decoder.next(start(one)), decoder::next, most, end));
    }

    private Decoder.Start start(Sequences vectors) {
        if (vectors.steps() != 1) {
            throw new IllegalArgumentException("one-to-many takes one vector for each item, Numbers.single(vectors),"
                    + " not a sequence of " + vectors.steps() + " steps");
        }
        Var x = input.apply(Var.constant(vectors.values()).step(0));
        return new Decoder.Start(x, decoder.recurrent().start(vectors.size()), UnaryOperator.identity());
    }

    /**
     * {@return this model unrolled over a batch, for a diagram}
     *
     * @param batch says how many steps there are
     */
    public Wiring wiring(SequenceBatch batch) {
        String vector = Wiring.sized("x", batch.inputs().values().columns());
        return new Wiring(decoder.columns("", vector, 0, batch.targets().steps()), true, false);
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(input.parameters(), decoder.parameters());
    }
}
