package rnn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.data.SequenceBatch;
import rnn.data.Sequences;
import rnn.data.Tokens;
import rnn.decode.Decoding;
import rnn.net.Attention;
import rnn.net.Embedding;
import rnn.net.Encoder;
import rnn.net.Linear;
import rnn.net.Recurrent;

/**
 * Many to many, with the answer after the whole input: one network reads, and another begins to write from its last
 * state. The two sequences may have different lengths and vocabularies.
 *
 * <p>Sutskever, Vinyals and Le, "Sequence to sequence learning with neural networks" (2014); Cho et al., "Learning
 * phrase representations using RNN encoder–decoder" (2014).
 *
 * <pre>
 * h_0 = encoder(x_1 … x_S)                                          [S,N,D] → the state after each one's last step
 * h_t = decoder(E[token_{t−1}], h_{t−1}),  a_t = h_t Wo + bo        token_0 = end, → [T,N,V]
 * </pre>
 *
 * The targets of a batch end with the token {@code end}, which is also the decoder's first input.
 */
public final class EncoderDecoder extends Weighted implements Model<SequenceBatch> {
    private final InputLayer input;
    private final Encoder encoder;
    private final Decoder decoder;
    private final int end;
    private DecoderAttention attention = DecoderAttention.NOTHING;
    private List<Parameter> attentionParameters = List.of();
    private ScheduledSampling sampling = ScheduledSampling.NEVER;

    /**
     * A model whose input is tokens.
     *
     * @param source a vector for each input token
     * @param encoder what reads: a layer, a {@link rnn.net.Bridge} from it to a decoder of another kind or size, or a
     *     {@link rnn.net.PictureEncoder}
     * @param target a vector for each output token
     * @param decoder what writes; its state has the parts and sizes that the encoder gives, and it reads in one
     *     direction, as a text is written; the encoder may read in two
     * @param output maps the outputs of {@code decoder} to logits
     * @param end the token that ends each target
     * @throws UnsupportedOperationException if the decoder reads in two directions
     */
    public EncoderDecoder(
            Embedding source, Encoder encoder, Embedding target, Recurrent decoder, Linear output, int end) {
        this(InputLayer.of(source), encoder, new Decoder(target, decoder, output), end);
    }

    /**
     * A model whose input is numbers.
     *
     * @param encoder what reads: a layer, a {@link rnn.net.Bridge} from it to a decoder of another kind or size, or a
     *     {@link rnn.net.PictureEncoder}
     * @param target a vector for each output token
     * @param decoder what writes; its state has the parts and sizes that the encoder gives, and it reads in one
     *     direction, as a text is written; the encoder may read in two
     * @param output maps the outputs of {@code decoder} to logits
     * @param end the token that ends each target
     * @throws UnsupportedOperationException if the decoder reads in two directions
     */
    public EncoderDecoder(Encoder encoder, Embedding target, Recurrent decoder, Linear output, int end) {
        this(InputLayer.ofNumbers(), encoder, new Decoder(target, decoder, output), end);
    }

    private EncoderDecoder(InputLayer input, Encoder encoder, Decoder decoder, int end) {
        this.input = input;
        this.encoder = Require.given("the encoder", encoder);
        this.decoder = decoder;
        this.end = Require.index(
                "the token that ends a text,",
                end,
                decoder.embedding().E.value().rows());
        decoder.requireStartOf(encoder);
        if (encoder instanceof Recurrent) { // any other has named its own parts
            Parameter.name("recurrent", encoder.parameters());
        }
        Parameter.name(
                List.of("encoder", "decoder"),
                List.of(Parameter.union(input.parameters(), encoder.parameters()), decoder.parameters()));
    }

    /**
     * Lets the decoder look at all outputs of the encoder. At each step it looks again, with its own output h_t as the
     * query. Under teacher forcing all queries are known at once, so all steps look in one product.
     *
     * <p>Luong, Pham and Manning, "Effective approaches to attention-based neural machine translation" (2015), section
     * 3.1, without the layer between context and logits.
     *
     * <pre>
     * context_t = attention(h_t; encoder's outputs),  a_t = [h_t, context_t] Wo + bo
     * </pre>
     *
     * @param attention how it looks; the output layer takes h_t and context_t side by side
     * @return this
     */
    public EncoderDecoder with(Attention attention) {
        Parameter.name("attention", Require.given("the attention", attention).parameters());
        this.attention = DecoderAttention.by(attention);
        this.attentionParameters = attention.parameters();
        return this;
    }

    /**
     * {@return how much the model looks at each input step, or at each place of a picture, as it writes each token:
     * [T,S]; each row sums to 1}
     *
     * @param source one sequence of S steps, or a picture that the encoder turns into S places
     * @param written T tokens, as {@link #generate} gave them; at least one
     * @throws IllegalArgumentException if nothing was written
     * @throws IllegalStateException if the model has no attention
     */
    public INDArray attentionMap(Sequences source, int... written) {
        requireOne(source);
        if (Require.given("the tokens that were written", written).length == 0) {
            throw new IllegalArgumentException(
                    "the model wrote nothing about this sequence, so there is no attention to draw");
        }
        List<Var> maps = new ArrayList<>();
        Operation.noGradient(() ->
                decoder.forced(read(source, maps::add), Tokens.sequence(written).ids()));
        if (maps.isEmpty()) {
            throw new IllegalStateException("this model has no attention to draw: build it with(attention)");
        }
        Var map = maps.get(0); // [T,1,S]
        return map.reshape(written.length, map.value().columns()).toINDArray();
    }

    /**
     * Trains on the model's own mistakes: at each step and for each sequence, the decoder reads the token that it would
     * have written with this probability, and the right one otherwise. 0, the initial setting, is teacher forcing. An
     * evaluation always uses teacher forcing.
     *
     * <p>Bengio, Vinyals, Jaitly and Shazeer, "Scheduled sampling for sequence prediction with recurrent neural
     * networks" (2015), section 2.4, with ε = 1 − share.
     *
     * @param share 0 to 1; the paper lets it rise as training goes on: see {@code Trainer.every}
     * @param random the source of randomness
     */
    public void scheduledSampling(double share, RandomGenerator random) {
        this.sampling = new ScheduledSampling(share, random);
    }

    @Override
    public Var loss(SequenceBatch batch) {
        int[][] right = batch.targets().ids();
        Decoder.Start start = read(batch.inputs());
        // An evaluation draws nothing: the decoder reads the right tokens.
        Var logits = sampling.isNever() || !Operation.isRecording()
                ? decoder.forced(start, right)
                : decoder.stepped(start, right.length, (t, own) -> sampling.choose(own, right[t]));
        return Outputs.loss(logits, batch.targets());
    }

    /**
     * {@return logits, [T,N,V], for as many steps as the targets have, when the decoder reads its own likeliest tokens}
     */
    @Override
    public Var predict(SequenceBatch batch) {
        return Operation.noGradient(
                () -> decoder.stepped(read(batch.inputs()), batch.targets().steps(), (t, own) -> own));
    }

    /**
     * {@return the tokens that the model writes about one sequence, without the one that ends them}
     *
     * @param source one sequence
     * @param most the most tokens to write
     * @param how how to choose each token: {@code Sampler.greedy()} or a {@link rnn.decode.BeamSearch}
     */
    public int[] generate(Sequences source, int most, Decoding how) {
        requireOne(source);
        Require.given("how to choose each token", how);
        return Operation.noGradient(() -> how.write(decoder.next(read(source)), decoder::next, most, end));
    }

    /**
     * {@return the tokens that the model writes about each of several sequences, without those that end them: the
     * likeliest token each time} This is {@link #generate} with {@code Sampler.greedy()} for a whole batch, in a
     * fraction of the time.
     *
     * @param sources one or more sequences
     * @param most the most tokens to write about each
     * @throws ArithmeticException if the model gives NaN or infinity
     */
    public List<int[]> write(Sequences sources, int most) {
        Require.given("the sequences to read", sources);
        Require.atLeast("the most tokens to write", 0, most);
        return Operation.noGradient(() -> decoder.write(read(sources), most, end));
    }

    private static void requireOne(Sequences source) {
        if (Require.given("the sequence to read", source).size() != 1) {
            throw new IllegalArgumentException(
                    "this is done for one sequence, not for " + source.size() + ": take select(n)");
        }
    }

    private Decoder.Start read(Sequences source) {
        return read(source, weights -> {});
    }

    private Decoder.Start read(Sequences source, Consumer<Var> weights) {
        Encoder.Encoded read = encoder.encode(input.apply(source), source.mask());
        int[] ends = new int[source.size()];
        Arrays.fill(ends, end);
        return new Decoder.Start(
                decoder.vectors(ends), read.first(), attention.over(read.places(), read.mask(), weights));
    }

    /**
     * {@return this model unrolled over a batch, for a diagram}
     *
     * @param batch says how many steps there are
     * @throws UnsupportedOperationException if it reads in two directions, or its encoder is not a layer that reads
     *     step by step
     */
    public Wiring wiring(SequenceBatch batch) {
        if (!(encoder instanceof Recurrent steps)) {
            throw new UnsupportedOperationException("only an encoder that is a layer, such as new Unroll(cell), can be"
                    + " drawn step by step, not a " + encoder.getClass().getSimpleName());
        }
        Wiring.requireOneWay(steps, "what the decoder starts from");
        List<String> inputs = Wiring.inputs(input, batch);
        List<Wiring.Column> columns = new ArrayList<>();
        for (int t = 0; t < inputs.size(); t++) {
            columns.add(new Wiring.Column("encoder", inputs.get(t), Wiring.state(steps, t), "", false));
        }
        String end = Wiring.sized("end", decoder.embedding().E.value().columns());
        columns.addAll(
                decoder.columns("decoder", end, inputs.size(), batch.targets().steps()));
        return new Wiring(columns, true, false);
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(input.parameters(), encoder.parameters(), attentionParameters, decoder.parameters());
    }
}
