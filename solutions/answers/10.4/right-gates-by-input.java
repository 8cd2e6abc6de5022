import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        return new LstmWeights(
                Nd4j.createFromArray(new float[][] {{30, 0, 9, 0}, {30, 0, -9, 0}}),
                Nd4j.zeros(1, 4),
                Nd4j.createFromArray(-15f, 12f, 0f, 3f));
    }
}
