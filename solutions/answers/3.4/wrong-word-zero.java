// expects: Before the text stand zeros, not word 0.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length - 1][k * V];
        for (int t = 1; t < words.length; t++) {
            for (int j = 0; j < k; j++) {
                int word = t - 1 - j >= 0 ? words[t - 1 - j] : 0;
                x[t - 1][j * V + word] = 1;
            }
        }
        return Nd4j.createFromArray(x);
    }
}
