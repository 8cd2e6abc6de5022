// expects: Another letter counts too: the bias of g must be 0, so that g is 0 where x is.
import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0, 0, 40, 0}, {0, 0, -40, 0}});
        INDArray Wh = Nd4j.zeros(1, 4);
        INDArray b = Nd4j.createFromArray(20f, 20f, 20f, 0f);
        return new LstmWeights(Wx, Wh, b);
    }
}
