package rnn.model;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.Unrolled;
import rnn.data.SequenceBatch;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Recurrent;

/**
 * Many to one: a sequence goes in, and after its end one answer comes out: a class, yes or no, or numbers.
 *
 * <pre>
 * h_t = recurrent(x_t, h_{t−1}),  y = h_L W + b     L the sequence's own last step, [T,N,D] → [N,C]
 * </pre>
 *
 * With two directions, h_L is the output of each once it has read everything: {@link Unrolled#lastOutput}.
 */
public final class ManyToOne extends Weighted implements Model<SequenceBatch> {
    private final InputLayer input;
    private final Recurrent recurrent;
    private final Linear output;

    /**
     * A model of sequences of numbers.
     *
     * @param recurrent what remembers
     * @param output maps the outputs of {@code recurrent} to the answer
     */
    public ManyToOne(Recurrent recurrent, Linear output) {
        this(InputLayer.ofNumbers(), recurrent, output);
    }

    /**
     * A model of sequences of tokens.
     *
     * @param embedding a vector for each token
     * @param recurrent what remembers
     * @param output maps the outputs of {@code recurrent} to the answer
     */
    public ManyToOne(Embedding embedding, Recurrent recurrent, Linear output) {
        this(InputLayer.of(embedding), recurrent, output);
    }

    private ManyToOne(InputLayer input, Recurrent recurrent, Linear output) {
        this.input = input;
        this.recurrent = Require.given("the recurrent layer of a many-to-one model", recurrent);
        this.output = Require.given("the output layer of a many-to-one model", output);
        Parameter.name("recurrent", recurrent.parameters());
        Parameter.name("output", output.parameters());
    }

    @Override
    public Var loss(SequenceBatch batch) {
        return Outputs.loss(answers(batch), batch.targets());
    }

    /** {@return logits or numbers, [N,C]} */
    @Override
    public Var predict(SequenceBatch batch) {
        return Operation.noGradient(() -> answers(batch));
    }

    private Var answers(SequenceBatch batch) {
        Mask mask = batch.inputs().mask();
        requireSteps(mask);
        Unrolled unrolled = recurrent.apply(input.apply(batch.inputs()), recurrent.start(batch.size()), mask);
        return output.apply(unrolled.lastOutput());
    }

    private static void requireSteps(Mask mask) {
        int[] lengths = mask.lengths();
        for (int n = 0; n < lengths.length; n++) {
            if (lengths[n] == 0) {
                throw new IllegalArgumentException(
                        "sequence " + n + " is all padding: it has no last step to answer at");
            }
        }
    }

    /**
     * {@return this model unrolled over a batch, for a diagram}
     *
     * @param batch says how many steps there are
     * @throws UnsupportedOperationException if it reads in two directions
     */
    public Wiring wiring(SequenceBatch batch) {
        Wiring.requireOneWay(recurrent, "its answer");
        int classes = output.W.value().columns();
        List<String> inputs = Wiring.inputs(input, batch);
        List<Wiring.Column> columns = new ArrayList<>();
        for (int t = 0; t < inputs.size(); t++) {
            String answer = t + 1 == inputs.size() ? Wiring.sized("y", classes) : "";
            columns.add(new Wiring.Column("", inputs.get(t), Wiring.state(recurrent, t), answer, false));
        }
        return new Wiring(columns, true, recurrent.readsBothWays());
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(input.parameters(), recurrent.parameters(), output.parameters());
    }
}
