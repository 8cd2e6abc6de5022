import contract.StretchingWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStretchingWeights implements StretchingWeights {
    @Override
    public INDArray weights(String wanted) {
        double r = Math.sqrt(0.5);
        double[][] W = {{r, r}, {r, -r}};
        if (wanted.startsWith("swell")) {
            W = new double[][] {{0.5, 400}, {-0.00001, 0.5}};
        } else if (wanted.endsWith("sum")) {
            W = new double[][] {{0.1, 0.9}, {0.9, 0.1}};
        }
        return Nd4j.createFromArray(W);
    }
}
