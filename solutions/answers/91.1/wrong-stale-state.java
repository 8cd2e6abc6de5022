// expects: expected at least 90 % right
import contract.LogLabels;
import rnn.autodiff.Operation;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.cell.State;
import rnn.cell.Unrolled;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.Tokens;
import rnn.model.ManyToOne;
import rnn.net.Embedding;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.train.Trainer;

class MyLogLabels implements LogLabels {
    @Override
    public int[] label(int[][] logs, int[] labels, int[][] unseen) {
        Random random = new Random(1);
        Embedding embedding = new Embedding(8, 8, random);
        Unroll unroll = new Unroll(new ElmanCell(8, 24, random));
        Linear output = new Linear(24, 4, random);
        ManyToOne model = new ManyToOne(embedding, unroll, output);
        SequenceBatch data = new SequenceBatch(Tokens.padded(List.of(logs)), Tokens.single(labels));
        new Trainer<>(model, new Adam(0.01)).clip(1).train(SequenceBatches.bucketed(data, 32, random), 30);
        int[] answers = new int[unseen.length];
        Operation.noGradient(() -> {
            State state = unroll.start(1); // once, for all logs
            for (int i = 0; i < unseen.length; i++) {
                int[][] log = new int[unseen[i].length][1];
                for (int t = 0; t < log.length; t++) {
                    log[t][0] = unseen[i][t];
                }
                Unrolled read = unroll.apply(embedding.apply(log), state, Mask.full(log.length, 1));
                state = read.last();
                answers[i] = output.apply(read.lastOutput()).value().largestOfRows()[0];
            }
            return state;
        });
        return answers;
    }
}
