import contract.FadedFrames;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class MyFadedFrames implements FadedFrames {
    @Override
    public INDArray cut(INDArray sound, int L, int hop) {
        float[] window = new float[L];
        for (int i = 0; i < L; i++) {
            window[i] = (float) (0.5 * (1 - Math.cos(2 * Math.PI / L * i)));
        }
        INDArray w = Nd4j.createFromArray(window);
        int T = (int) Math.floor((sound.length() - L) / (double) hop) + 1;
        INDArray frames = Nd4j.zeros(T, L);
        for (int t = 0; t < T; t++) {
            frames.putRow(t, sound.get(NDArrayIndex.interval(t * hop, t * hop + L)).mul(w));
        }
        return frames;
    }
}
