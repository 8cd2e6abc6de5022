import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        return new LstmWeights(
                Nd4j.createFromArray(new float[][] {{0, 0, 100, 0}, {0, 0, -100, 0}}),
                Nd4j.zeros(1, 4),
                Nd4j.createFromArray(100f, 100f, 0f, 100f));
    }
}
