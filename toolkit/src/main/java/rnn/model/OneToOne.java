package rnn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.data.SequenceBatch;
import rnn.net.Embedding;
import rnn.net.Linear;

/**
 * One to one: a feed-forward network, which remembers nothing. It answers each step of a sequence as if it were alone.
 * Recurrent networks are compared with it.
 *
 * <pre>
 * h = tanh(x W₁ + b₁),  …,  y = h W_n + b_n     [T,N,D] → [T,N,C]
 * </pre>
 */
public final class OneToOne extends Weighted implements Model<SequenceBatch> {
    private final InputLayer input;
    private final List<Linear> layers;

    /**
     * A network of numbers.
     *
     * @param layers at least one; tanh follows each but the last
     */
    public OneToOne(Linear... layers) {
        this(InputLayer.ofNumbers(), layers);
    }

    /**
     * A network of tokens.
     *
     * @param embedding a vector for each token
     * @param layers at least one; tanh follows each but the last
     */
    public OneToOne(Embedding embedding, Linear... layers) {
        this(InputLayer.of(embedding), layers);
    }

    private OneToOne(InputLayer input, Linear... layers) {
        this.input = input;
        this.layers = Require.someOf("a feed-forward network's layer", layers);
        Parameter.name(
                IntStream.rangeClosed(1, layers.length)
                        .mapToObj(i -> "layer" + i)
                        .toList(),
                this.layers.stream().map(Linear::parameters).toList());
    }

    @Override
    public Var loss(SequenceBatch batch) {
        return Outputs.loss(answers(batch), batch.targets());
    }

    /** {@return logits or numbers, [T,N,C]} */
    @Override
    public Var predict(SequenceBatch batch) {
        return Operation.noGradient(() -> answers(batch));
    }

    private Var answers(SequenceBatch batch) {
        Var h = input.apply(batch.inputs());
        for (Linear layer : layers.subList(0, layers.size() - 1)) {
            h = layer.apply(h).tanh();
        }
        return layers.get(layers.size() - 1).apply(h);
    }

    /**
     * {@return this model unrolled over a batch, for a diagram}
     *
     * @param batch says how many steps there are
     */
    public Wiring wiring(SequenceBatch batch) {
        int[] sizes =
                layers.stream().mapToInt(layer -> layer.W.value().columns()).toArray();
        int[] hidden = Arrays.copyOf(sizes, sizes.length - 1);
        List<String> inputs = Wiring.inputs(input, batch);
        List<Wiring.Column> columns = new ArrayList<>();
        for (int t = 0; t < inputs.size(); t++) {
            String between = hidden.length == 0 ? "" : Wiring.sized("layer", hidden);
            columns.add(new Wiring.Column(
                    "", inputs.get(t), between, Wiring.sized("y" + t, sizes[sizes.length - 1]), false));
        }
        return new Wiring(columns, false, false);
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(
                input.parameters(),
                layers.stream().flatMap(layer -> layer.parameters().stream()).toList());
    }
}
