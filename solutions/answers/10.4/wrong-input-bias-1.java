// expects: The input gate is not open enough: σ(1) is 0.73, and each letter counts for that. A larger bias opens it.
import contract.CountingCell;
import contract.LstmWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCountingCell implements CountingCell {
    @Override
    public LstmWeights weights() {
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0, 0, 20, 0}, {0, 0, -20, 0}});
        INDArray Wh = Nd4j.zeros(1, 4);
        INDArray b = Nd4j.createFromArray(1f, 20f, 0f, 0f);
        return new LstmWeights(Wx, Wh, b);
    }
}
