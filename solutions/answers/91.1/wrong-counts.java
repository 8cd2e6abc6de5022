// told: a log and its reverse always get the same label
import contract.LogLabels;
import rnn.autodiff.Operation;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.model.OneToOne;
import rnn.net.Linear;
import rnn.optim.Adam;
import rnn.train.Trainer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyLogLabels implements LogLabels {
    @Override
    public int[] label(int[][] logs, int[] labels, int[][] unseen) {
        Random random = new Random(1);
        OneToOne model = new OneToOne(new Linear(8, 24, random), new Linear(24, 4, random));
        SequenceBatch data = new SequenceBatch(Numbers.single(vectors(logs)), Tokens.single(labels));
        new Trainer<>(model, new Adam(0.01)).clip(1).train(List.of(data), 200);
        SequenceBatch asked = new SequenceBatch(Numbers.single(vectors(unseen)), Tokens.single(new int[unseen.length]));
        return Operation.noGradient(() -> model.predict(asked)).value().largestOfRows();
    }

    private static INDArray vectors(int[][] logs) {
        float[][] vectors = new float[logs.length][8];
        for (int i = 0; i < logs.length; i++) {
            for (int event : logs[i]) {
                vectors[i][event]++;
            }
        }
        return Nd4j.createFromArray(vectors);
    }
}
