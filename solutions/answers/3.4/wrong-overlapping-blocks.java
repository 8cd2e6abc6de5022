// expects: The blocks overlap: block j begins at column j·V, since each has V columns.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length - 1][k * V];
        for (int row = 0; row < x.length; row++) {
            for (int j = 0; j < k && row - j >= 0; j++) {
                x[row][j * k + words[row - j]] = 1;
            }
        }
        return Nd4j.createFromArray(x);
    }
}
