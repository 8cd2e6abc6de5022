import contract.EqualEnds;
import contract.HiddenLayer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyEqualEnds implements EqualEnds {
    @Override
    public HiddenLayer weights() {
        INDArray W = Nd4j.createFromArray(new float[][] {{10, -10}, {10, -10}});
        INDArray b = Nd4j.createFromArray(-10f, -10f);
        INDArray Wo = Nd4j.createFromArray(new float[][] {{1}, {1}});
        return new HiddenLayer(W, b, Wo, 1);
    }
}
