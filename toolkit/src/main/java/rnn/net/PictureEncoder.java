package rnn.net;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Reads a picture, so that a decoder can write a sentence about it. Convolutions see what is there; each place of their
 * last grid becomes a vector that the decoder may look at, and all of it together is where the decoder begins.
 *
 * <p>Xu and others, "Show, attend and tell: neural image caption generation with visual attention" (2015), sections
 * 3.1.1 and 3.1.2. A vector for each place is added, since the convolutions do not know where they are; and the first
 * state sees the coarse picture instead of its mean, which forgets where things are.
 *
 * <pre>
 * f = relu(conv_L(… relu(conv_1(x))))            [P_0,N,C_0] → [P,N,C]
 * place_p = (f_p + E_p) W + b                    E [P,C], [C,H] → [P,N,H]
 * first_i = tanh([max-pooled f] W_i + b_i)       2 × 2 places become one → [N,H_i]
 * </pre>
 *
 * <pre>{@code
 * Convolution one = new Convolution(new Grid(32, 32), SlidingWindow.square(5, 2, 2), 1, 16, random);
 * Convolution two = new Convolution(one.output(), SlidingWindow.square(3, 2, 1), 16, 24, random);
 * Encoder eye = new PictureEncoder(List.of(one, two), 112, random, 112, 112);   // for an LSTM of 112 units
 * }</pre>
 */
public final class PictureEncoder extends Weighted implements Encoder {
    private static final SlidingWindow HALF = SlidingWindow.square(2, 2, 0);

    private final List<Convolution> convolutions;
    private final Embedding where;
    private final Linear place;
    private final MaxPooling pooling;
    private final Start start;

    /**
     * An encoder of these convolutions.
     *
     * @param convolutions from the first to the last; each moves over the grid of the one before, and the last grid has
     *     at least 2 × 2 places
     * @param size H, the size of a place's vector
     * @param random the source of the other weights
     * @param sizes H_i, the size of each part of the decoder's state: one for a GRU, two for an LSTM
     */
    public PictureEncoder(List<Convolution> convolutions, int size, RandomGenerator random, int... sizes) {
        Convolution[] each =
                Require.given("the convolutions of a picture", convolutions).toArray(Convolution[]::new);
        this.convolutions = Require.someOf("a picture's convolution", each);
        requireChain(this.convolutions);
        Convolution last = convolutions.get(convolutions.size() - 1);
        int channels = last.outputs();
        this.where = new Embedding(last.output().places(), channels, random);
        this.place = new Linear(channels, Require.atLeast("the size of a place's vector", 1, size), random);
        this.pooling = new MaxPooling(last.output(), HALF);
        this.start = Start.of(pooling.output().places() * channels, sizes, random);
        Parameter.name(
                IntStream.range(0, convolutions.size())
                        .mapToObj(i -> "convolution" + i)
                        .toList(),
                convolutions.stream().map(Convolution::parameters).toList());
        Parameter.name("where", where.parameters());
        Parameter.name("place", place.parameters());
    }

    private static void requireChain(List<Convolution> convolutions) {
        for (int i = 1; i < convolutions.size(); i++) {
            Convolution below = convolutions.get(i - 1);
            Convolution above = convolutions.get(i);
            if (!above.input().equals(below.output()) || above.channels() != below.outputs()) {
                throw new IllegalArgumentException("convolution " + i + " reads " + above.input() + " with "
                        + above.channels() + " channels, and the one before gives " + below.output() + " with "
                        + below.outputs());
            }
        }
    }

    /** {@return the grid of the places that a decoder may look at} */
    public Grid places() {
        return convolutions.get(convolutions.size() - 1).output();
    }

    /**
     * {@return what a decoder gets of a batch of pictures}
     *
     * @param x [P_0,N,C_0]
     * @param mask full, since a picture has no padding
     */
    @Override
    public Encoded encode(Var x, Mask mask) {
        if (!mask.isFull()) {
            throw new IllegalArgumentException("a picture has no padding: give all pictures the same size");
        }
        Var f = x;
        for (Convolution convolution : convolutions) {
            f = convolution.apply(f).relu();
        }
        int batch = f.value().dimension(1);
        int places = f.value().dimension(0);
        int channels = f.value().columns();
        int[] placeOf =
                IntStream.range(0, places * batch).map(row -> row / batch).toArray();
        Var placed = f.plus(where.E.gather(placeOf).reshape(places, batch, channels));
        return new Encoded(place.apply(placed), Mask.full(places, batch), start.from(flat(pooling.apply(f))));
    }

    /** All numbers of each picture in one row: [P,N,C] → [N,P·C]. */
    private static Var flat(Var f) {
        int places = f.value().dimension(0);
        int batch = f.value().dimension(1);
        int[] rows = IntStream.range(0, places * batch)
                .map(row -> row % places * batch + row / places)
                .toArray();
        return f.gather(rows).reshape(batch, places * f.value().columns());
    }

    @Override
    public List<Integer> firstSizes() {
        return start.sizes();
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> seen = convolutions.stream()
                .flatMap(convolution -> convolution.parameters().stream())
                .toList();
        return Parameter.union(seen, where.parameters(), place.parameters(), start.parameters());
    }
}
