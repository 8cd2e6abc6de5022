import contract.FadedFrames;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyFadedFrames implements FadedFrames {
    @Override
    public INDArray cut(INDArray sound, int L, int hop) {
        List<float[]> frames = new ArrayList<>();
        for (int start = 0; start + L <= sound.length(); start += hop) {
            float[] frame = new float[L];
            for (int i = 0; i < L; i++) {
                double sine = Math.sin(Math.PI * i / L); // its square is the same window
                frame[i] = (float) (sound.getDouble(start + i) * sine * sine);
            }
            frames.add(frame);
        }
        return Nd4j.createFromArray(frames.toArray(new float[0][]));
    }
}
