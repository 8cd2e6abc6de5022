// expects: The state works back on the gates: with Wh = 0 the count alone does not change them.
import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0, 0, 20, 0}, {0, 0, -20, 0}});
        INDArray Wh = Nd4j.ones(1, 4);
        INDArray b = Nd4j.createFromArray(20f, 20f, 0f, 0f);
        return new LstmWeights(Wx, Wh, b);
    }
}
