import contract.StretchingWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStretchingWeights implements StretchingWeights {
    @Override
    public INDArray weights(String wanted) {
        if (wanted.equals("keep")) {
            float c = (float) Math.cos(1);
            float s = (float) Math.sin(1);
            return Nd4j.createFromArray(new float[][] {{c, s}, {-s, c}});
        }
        if (wanted.equals("swell, then fade")) {
            return Nd4j.createFromArray(new float[][] {{0, 0}, {500, 0.5f}});
        }
        return Nd4j.createFromArray(new float[][] {{0.5f, 0.5f}, {0.5f, 0.5f}});
    }
}
