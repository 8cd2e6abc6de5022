package rnn.net;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Any layer as an encoder, with a learned bridge from its last state to a decoder's first one. So the two may be of
 * different kinds and sizes; above all, the encoder may read in two directions, of which the decoder, which writes from
 * left to right, has only one.
 *
 * <p>Bahdanau, Cho and Bengio, "Neural machine translation by jointly learning to align and translate" (ICLR 2015),
 * appendix A.2.2, with all parts of the state and not only that of the backward reader.
 *
 * <pre>
 * first_i = tanh([last_0, last_1, …] W_i + b_i)     [N,S] [S,H_i] + [H_i] → [N,H_i]
 * </pre>
 *
 * S is the sum of the sizes of all parts of the layer's state: 2H for a bidirectional GRU, 4H for an LSTM.
 *
 * <pre>{@code
 * Recurrent both = new Bidirectional(new Unroll(new GruCell(8, 16, random)), new Unroll(new GruCell(8, 16, random)),
 *         Bidirectional.Merge.CONCATENATE);
 * Encoder encoder = new Bridge(both, random, 24);   // for a decoder that is a GRU of 24 units
 * }</pre>
 */
public final class Bridge extends Weighted implements Encoder {
    private final Recurrent reader;
    private final Start start;

    /**
     * A bridge with Glorot weights and bias 0.
     *
     * @param reader what reads
     * @param random the source of the weights
     * @param sizes H_i, the size of each part of the decoder's state: one for a GRU, two for an LSTM
     */
    public Bridge(Recurrent reader, RandomGenerator random, int... sizes) {
        this.reader = Require.given("the layer that reads", reader);
        int columns = reader.firstSizes().stream().mapToInt(Integer::intValue).sum();
        this.start = Start.of(columns, sizes, random);
        Parameter.name("reader", reader.parameters());
    }

    @Override
    public Encoded encode(Var x, Mask mask) {
        Encoded read = reader.encode(x, mask);
        Var last = Var.concatenate(read.first().parts().toArray(Var[]::new));
        return new Encoded(read.places(), read.mask(), start.from(last));
    }

    @Override
    public List<Integer> firstSizes() {
        return start.sizes();
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(reader.parameters(), start.parameters());
    }
}
