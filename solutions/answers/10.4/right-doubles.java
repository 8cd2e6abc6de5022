import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        return new LstmWeights(
                Nd4j.createFromArray(new double[][] {{0, 0, 20, 0}, {0, 0, -20, 0}}),
                Nd4j.zeros(1, 4),
                Nd4j.createFromArray(20.0, 20.0, 0.0, 0.0));
    }
}
