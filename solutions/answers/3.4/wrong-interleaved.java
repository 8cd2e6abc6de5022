// expects: The numbers of one block stand apart: word w of block j belongs at column j·V + w.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length - 1][k * V];
        for (int row = 0; row < x.length; row++) {
            for (int j = 0; j < k && row - j >= 0; j++) {
                x[row][words[row - j] * k + j] = 1;
            }
        }
        return Nd4j.createFromArray(x);
    }
}
