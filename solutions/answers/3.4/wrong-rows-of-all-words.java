// expects: One row too many: w_0 is not guessed, so there are T − 1 rows, and row t − 1 belongs to w_t.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length][k * V];
        for (int t = 1; t < words.length; t++) {
            for (int j = 0; j < k && j < t; j++) {
                x[t][j * V + words[t - 1 - j]] = 1;
            }
        }
        return Nd4j.createFromArray(x);
    }
}
