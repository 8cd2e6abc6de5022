// expects: The first rows are missing: a window that reaches before the text is filled with zeros there.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length - k][k * V];
        for (int t = k; t < words.length; t++) {
            for (int j = 0; j < k; j++) {
                x[t - k][j * V + words[t - 1 - j]] = 1;
            }
        }
        return Nd4j.createFromArray(x);
    }
}
