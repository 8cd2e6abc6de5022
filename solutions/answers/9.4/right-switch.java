import contract.StretchingWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStretchingWeights implements StretchingWeights {
    @Override
    public INDArray weights(String wanted) {
        switch (wanted) {
            case "keep":
                return Nd4j.createFromArray(new double[][] {{0.8, 0.6}, {0.6, -0.8}});
            case "swell, then fade":
                return Nd4j.createFromArray(new double[][] {{0.7, 10}, {0, 0.7}});
            default:
                return Nd4j.createFromArray(new double[][] {{0.75, 0.25}, {0.25, 0.75}});
        }
    }
}
