package rnn.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.decode.BestPath;
import rnn.decode.ErrorRate;
import rnn.decode.PrefixBeamSearch;
import rnn.loss.Ctc;
import rnn.net.Linear;
import rnn.net.Recurrent;

/**
 * Many to fewer, without a clock: a sequence of frames goes in, its labels come out, and nobody says which frame
 * belongs to which label. Speech recognition is of this type. It is trained with {@link Ctc}.
 *
 * <pre>
 * h_t = recurrent(x_t, h_{t−1}),  z_t = h_t W + b     [T,N,D] → [T,N,C]
 * </pre>
 *
 * Class 0 is the blank, so labels are tokens from 1 to C−1. A target that does not fit into its frames is an error.
 */
public final class Transcriber extends Weighted implements Model<SequenceBatch> {
    private static final int BLANK = 0;
    private static final Ctc LOSS = new Ctc();

    private final Recurrent recurrent;
    private final Linear output;

    /**
     * A model of sequences of numbers.
     *
     * @param recurrent what remembers
     * @param output maps the outputs of {@code recurrent} to the blank and the labels
     */
    public Transcriber(Recurrent recurrent, Linear output) {
        this.recurrent = Require.given("the recurrent layer of a transcriber", recurrent);
        this.output = Require.given("the output layer of a transcriber", output);
        Parameter.name("recurrent", recurrent.parameters());
        Parameter.name("output", output.parameters());
    }

    @Override
    public Var loss(SequenceBatch batch) {
        return LOSS.of(
                answers(batch),
                batch.inputs().mask().lengths(),
                labels(batch.targets().ids(), batch.targets().mask().lengths()));
    }

    /** {@return logits, [T,N,C]} */
    @Override
    public Var predict(SequenceBatch batch) {
        return Operation.noGradient(() -> answers(batch));
    }

    private Var answers(SequenceBatch batch) {
        Var x = Var.constant(batch.inputs().values());
        return output.apply(recurrent
                .apply(x, recurrent.start(batch.size()), batch.inputs().mask())
                .outputs());
    }

    /**
     * {@return the labels that the model reads in each sequence, by the likeliest symbol of each frame}
     *
     * @param batch a batch, of which only the inputs are looked at
     */
    public List<int[]> read(SequenceBatch batch) {
        Array logits = predict(batch).value();
        int[] lengths = batch.inputs().mask().lengths();
        return each(batch, n -> BestPath.labels(logits, n, lengths[n], BLANK));
    }

    /**
     * {@return the labels that the model reads in each sequence, counting all paths to a reading together}
     *
     * @param batch a batch, of which only the inputs are looked at
     * @param search how wide to look
     */
    public List<int[]> read(SequenceBatch batch, PrefixBeamSearch search) {
        Require.given("how to search", search);
        Array logits = predict(batch).value();
        int[] lengths = batch.inputs().mask().lengths();
        return each(batch, n -> search.labels(logits, n, lengths[n]));
    }

    /**
     * {@return the label error rate of {@link #read(SequenceBatch)}}
     *
     * @param batches batches whose targets are {@link Tokens}
     */
    public ErrorRate errorRate(List<SequenceBatch> batches) {
        ErrorRate all = ErrorRate.NONE;
        for (SequenceBatch batch : Require.given("the list of batches", batches)) {
            int[][] right = labels(batch.targets().ids(), batch.targets().mask().lengths());
            List<int[]> read = read(batch);
            for (int n = 0; n < right.length; n++) {
                all = all.plus(ErrorRate.ofLabels(read.get(n), right[n]));
            }
        }
        return all;
    }

    /** {@return N, since the loss is the mean over the sequences} */
    @Override
    public double items(SequenceBatch batch) {
        return batch.size();
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(recurrent.parameters(), output.parameters());
    }

    /** From [U][N] with padding to the labels of each item. */
    private static int[][] labels(int[][] ids, int[] lengths) {
        return IntStream.range(0, lengths.length)
                .mapToObj(n -> Arrays.stream(ids, 0, lengths[n])
                        .mapToInt(step -> step[n])
                        .toArray())
                .toArray(int[][]::new);
    }

    private static List<int[]> each(SequenceBatch batch, IntFunction<int[]> read) {
        return IntStream.range(0, batch.size()).mapToObj(read).toList();
    }
}
