import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        return new LstmWeights(
                Nd4j.createFromArray(new float[][] {{15, 0, 15, 7}, {0, 5, -25, -7}}),
                Nd4j.createFromArray(new float[][] {{1, 1, 0.01f, 1}}),
                Nd4j.createFromArray(12f, 14f, 0f, -2f));
    }
}
