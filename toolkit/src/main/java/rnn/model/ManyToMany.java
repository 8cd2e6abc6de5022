package rnn.model;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Mask;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.State;
import rnn.cell.Unrolled;
import rnn.data.SequenceBatch;
import rnn.decode.Sampler;
import rnn.loss.SoftmaxCrossEntropy;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Recurrent;

/**
 * Many to many, in step: an answer for every input, as soon as the input is there. A language model is one, whose
 * answer is the next token.
 *
 * <pre>
 * x_t = E[token_t],  h_t = recurrent(x_t, h_{t−1}),  z_t = h_t W + b,  p_t = softmax(z_t)
 * </pre>
 *
 * When a batch continues the one before, training starts from the state that was left, detached: truncated
 * backpropagation through time.
 */
public final class ManyToMany implements Model<SequenceBatch> {
    private final Embedding embedding;
    private final Recurrent recurrent;
    private final Linear output;
    private State carried;

    /**
     * A model of these parts.
     *
     * @param embedding a vector for each input token
     * @param recurrent what remembers
     * @param output from the outputs of {@code recurrent} to logits
     */
    public ManyToMany(Embedding embedding, Recurrent recurrent, Linear output) {
        this.embedding = embedding;
        this.recurrent = recurrent;
        this.output = output;
        Parameter.name("embedding", embedding.parameters());
        Parameter.name("recurrent", recurrent.parameters());
        Parameter.name("output", output.parameters());
    }

    @Override
    public Var loss(SequenceBatch batch) {
        return SoftmaxCrossEntropy.of(predict(batch), batch.targets(), batch.mask());
    }

    /** {@return the logits, [T,N,V]} */
    @Override
    public Var predict(SequenceBatch batch) {
        boolean goesOn =
                batch.continues() && carried != null && carried.get(0).value().rows() == batch.size();
        State start = goesOn ? carried : recurrent.start(batch.size());
        Unrolled unrolled = recurrent.apply(embedding.apply(batch.inputs()), start, batch.mask());
        carried = unrolled.last().detach();
        return output.apply(unrolled.outputs());
    }

    /**
     * {@return tokens that the model writes after a beginning: each is drawn, and is the next input}
     *
     * @param beginning at least one token
     * @param count how many to write
     * @param sampler how to draw
     */
    public int[] generate(int[] beginning, int count, Sampler sampler) {
        if (beginning.length == 0) {
            throw new IllegalArgumentException("generating starts from at least one token, and the beginning is empty");
        }
        return Operation.noGradient(() -> {
            State state = recurrent.start(1);
            Var logits = null;
            int[] written = new int[count];
            for (int t = 0; t < beginning.length + count; t++) {
                if (t >= beginning.length) {
                    written[t - beginning.length] = sampler.draw(logits.value());
                }
                int token = t < beginning.length ? beginning[t] : written[t - beginning.length];
                Unrolled step = recurrent.apply(embedding.apply(new int[][] {{token}}), state, Mask.full(1, 1));
                state = step.last();
                logits = output.apply(step.outputs());
            }
            return written;
        });
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(embedding.parameters());
        all.addAll(recurrent.parameters());
        all.addAll(output.parameters());
        return List.copyOf(all);
    }
}
