// expects: guessing gives 25 %
import contract.LogLabels;
import rnn.autodiff.Operation;
import rnn.cell.GruCell;
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
        ManyToOne model = new ManyToOne(
                new Embedding(8, 8, random), new Unroll(new GruCell(8, 24, random)), new Linear(24, 4, random));
        SequenceBatch asked =
                new SequenceBatch(Tokens.padded(List.of(unseen)), Tokens.single(new int[unseen.length]));
        return Operation.noGradient(() -> model.predict(asked)).value().largestOfRows();
    }
}
