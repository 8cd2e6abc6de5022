// expects: The weights 1 and −1 are too small for g: tanh(1) is 0.76, and each letter counts for that.
import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        return new LstmWeights(
                Nd4j.createFromArray(new float[][] {{0, 0, 1, 0}, {0, 0, -1, 0}}),
                Nd4j.zeros(1, 4),
                Nd4j.createFromArray(20f, 20f, 0f, 0f));
    }
}
