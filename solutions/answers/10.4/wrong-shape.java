// expects: The weights have the shapes [4, 2], [4, 1] and [4]; asked for are Wx [2,4], Wh [1,4] and b [4]
import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        return new LstmWeights(
                Nd4j.createFromArray(new float[][] {{0, 0}, {0, 0}, {20, -20}, {0, 0}}),
                Nd4j.zeros(4, 1),
                Nd4j.createFromArray(20f, 20f, 0f, 0f));
    }
}
