// expects: Your answer writes into words: work on a copy, words.clone().
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length - 1][k * V];
        for (int row = x.length - 1; row >= 0; row--) {
            for (int j = 0; j < k && row - j >= 0; j++) {
                x[row][j * V + words[row - j]] = 1;
            }
            words[row] = -1;
        }
        return Nd4j.createFromArray(x);
    }
}
