// expects: The window takes a sine: it is 0.5 − 0.5 cos(2π i / L).
import contract.FadedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyFadedFrames implements FadedFrames {
    @Override
    public INDArray cut(INDArray sound, int L, int hop) {
        int T = 1 + ((int) sound.length() - L) / hop;
        float[][] frames = new float[T][L];
        for (int t = 0; t < T; t++) {
            for (int i = 0; i < L; i++) {
                double w = 0.5 - 0.5 * Math.sin(2 * Math.PI * i / L);
                frames[t][i] = (float) (sound.getDouble(t * hop + i) * w);
            }
        }
        return Nd4j.createFromArray(frames);
    }
}
