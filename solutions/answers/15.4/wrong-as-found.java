// expects: The padding is part of the mean and of the deviation, and is changed itself
import contract.NormalisedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyNormalisedFrames implements NormalisedFrames {
    @Override
    public INDArray of(INDArray x, int F) {
        int T = (int) x.rows();
        INDArray y = x.dup();
        for (int d = 0; d < x.columns(); d++) {
            double mean = 0;
            for (int t = 0; t < T; t++) {
                mean += x.getDouble(t, d) / T;
            }
            double squares = 0;
            for (int t = 0; t < T; t++) {
                squares += (x.getDouble(t, d) - mean) * (x.getDouble(t, d) - mean);
            }
            double deviation = Math.sqrt(squares / T);
            for (int t = 0; t < T; t++) {
                y.putScalar(new int[] {t, d}, (x.getDouble(t, d) - mean) / deviation);
            }
        }
        return y;
    }
}
