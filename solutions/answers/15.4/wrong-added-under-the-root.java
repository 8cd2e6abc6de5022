import contract.NormalisedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyNormalisedFrames implements NormalisedFrames {
    @Override
    public INDArray of(INDArray x, int F) {
        INDArray y = x.dup();
        for (int d = 0; d < x.columns(); d++) {
            double mean = 0;
            double squares = 0;
            for (int t = 0; t < F; t++) {
                mean += x.getDouble(t, d) / F;
            }
            for (int t = 0; t < F; t++) {
                squares += Math.pow(x.getDouble(t, d) - mean, 2) / F;
            }
            double deviation = Math.sqrt(squares + 1e-8);
            for (int t = 0; t < F; t++) {
                y.putScalar(new int[] {t, d}, (x.getDouble(t, d) - mean) / deviation);
            }
        }
        return y;
    }
}
