package rnn.model;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.State;
import rnn.cell.Unrolled;
import rnn.data.SequenceBatch;
import rnn.data.Sequences;
import rnn.data.Tokens;
import rnn.decode.Decoding;
import rnn.decode.Next;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Recurrent;

/**
 * Many to many, in step: an answer to every input, as soon as the input is there. A language model is of this type; its
 * answer is the next token.
 *
 * <pre>
 * h_t = recurrent(x_t, h_{t−1}),  y_t = h_t W + b     x_t = E[token_t] or numbers, [T,N,D] → [T,N,C]
 * </pre>
 *
 * When a batch continues the one before, training starts from that batch's last state, detached: truncated
 * backpropagation through time. An evaluation or a prediction in between carries its own state.
 *
 * <p>Layers of two directions are for answers that may depend on what comes later, such as the kind of each word in a
 * complete sentence. A model with such layers refuses to write, to go on from batch to batch, and to be trained on its
 * own next inputs.
 */
public final class ManyToMany extends Weighted implements Model<SequenceBatch> {
    private final InputLayer input;
    private final Recurrent recurrent;
    private final Linear output;
    private State carriedInTraining;
    private State carriedInEvaluation;

    /**
     * A model of sequences of numbers.
     *
     * @param recurrent what remembers
     * @param output maps the outputs of {@code recurrent} to the answers
     */
    public ManyToMany(Recurrent recurrent, Linear output) {
        this(InputLayer.ofNumbers(), recurrent, output);
    }

    /**
     * A model of sequences of tokens.
     *
     * @param embedding a vector for each input token
     * @param recurrent what remembers
     * @param output maps the outputs of {@code recurrent} to the answers
     */
    public ManyToMany(Embedding embedding, Recurrent recurrent, Linear output) {
        this(InputLayer.of(embedding), recurrent, output);
    }

    private ManyToMany(InputLayer input, Recurrent recurrent, Linear output) {
        this.input = input;
        this.recurrent = Require.given("the recurrent layer of a many-to-many model", recurrent);
        this.output = Require.given("the output layer of a many-to-many model", output);
        Parameter.name("recurrent", recurrent.parameters());
        Parameter.name("output", output.parameters());
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedOperationException if the model reads in two directions and the batch goes on where another
     *     ended, or asks for the sequences' own next inputs, which the model has already read
     */
    @Override
    public Var loss(SequenceBatch batch) {
        if (recurrent.readsBothWays() && NextInput.isAskedForBy(batch)) {
            OneWay.require(recurrent, "this batch asks for the next input at each step");
        }
        return Outputs.loss(answers(batch), batch.targets());
    }

    /** {@return logits or numbers, [T,N,C]} */
    @Override
    public Var predict(SequenceBatch batch) {
        return Operation.noGradient(() -> answers(batch));
    }

    private Var answers(SequenceBatch batch) {
        if (batch.continues()) {
            OneWay.require(recurrent, "a batch goes on where the one before ended (take anew() if it does not)");
        }
        State carried = Operation.isRecording() ? carriedInTraining : carriedInEvaluation;
        boolean goesOn =
                batch.continues() && carried != null && carried.get(0).value().rows() == batch.size();
        State start = goesOn ? carried : recurrent.start(batch.size());
        Unrolled unrolled = unroll(batch.inputs(), start);
        if (Operation.isRecording()) {
            carriedInTraining = unrolled.last().detach();
        } else {
            carriedInEvaluation = unrolled.last().detach();
        }
        return output.apply(unrolled.outputs());
    }

    private Unrolled unroll(Sequences inputs, State start) {
        return recurrent.apply(input.apply(inputs), start, inputs.mask());
    }

    /**
     * {@return tokens that the model writes after a beginning: each chosen token is the next input}
     *
     * @param beginning at least one token
     * @param count how many to write
     * @param how how to choose each token: a {@link rnn.decode.Sampler}, say
     * @throws UnsupportedOperationException if the model reads in two directions
     */
    public int[] generate(int[] beginning, int count, Decoding how) {
        OneWay.require(recurrent, "generate writes from left to right");
        Require.given("how to choose each token", how);
        if (Require.given("the beginning", beginning).length == 0) {
            throw new IllegalArgumentException("generating starts from at least one token, and the beginning is empty");
        }
        return Operation.noGradient(() -> how.write(
                read(recurrent.start(1), beginning), (token, state) -> read(state, token), count, Decoding.NO_END));
    }

    /**
     * {@return a stream of live inputs through this model, at its beginning}
     *
     * @throws UnsupportedOperationException if the model reads in two directions
     */
    public LiveStream stream() {
        OneWay.require(recurrent, "a stream is answered input by input");
        return new LiveStream(input, recurrent, output::apply);
    }

    private Next<State> read(State before, int... tokens) {
        Unrolled unrolled = unroll(Tokens.sequence(tokens), before);
        Var last = unrolled.outputs().step(tokens.length - 1);
        return new Next<>(output.apply(last).value(), unrolled.last());
    }

    /**
     * {@return this model unrolled over a batch, for a diagram}
     *
     * @param batch says how many steps there are
     */
    public Wiring wiring(SequenceBatch batch) {
        int classes = output.W.value().columns();
        List<String> inputs = Wiring.inputs(input, batch);
        List<Wiring.Column> columns = new ArrayList<>();
        for (int t = 0; t < inputs.size(); t++) {
            String answer = Wiring.sized("y" + t, classes);
            columns.add(new Wiring.Column("", inputs.get(t), Wiring.state(recurrent, t), answer, false));
        }
        return new Wiring(columns, true, recurrent.readsBothWays());
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(input.parameters(), recurrent.parameters(), output.parameters());
    }
}
