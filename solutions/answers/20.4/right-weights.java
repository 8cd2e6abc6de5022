import contract.AccentFinder;
import contract.WindowWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyAccentFinder implements AccentFinder {
    @Override
    public WindowWeights weights() {
        INDArray W = Nd4j.createFromArray(new float[][] {{-3, -3, 1}, {-3, 1, -3}, {1, -3, -3}});
        INDArray b = Nd4j.createFromArray(-2.2f);
        return new WindowWeights(W, b);
    }
}
