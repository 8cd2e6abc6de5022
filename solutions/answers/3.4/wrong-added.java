// expects: The words are added into one block, so that their order is lost; each has a block of its own.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length - 1][V];
        for (int t = 1; t < words.length; t++) {
            for (int j = 0; j < k; j++) {
                if (t - 1 - j >= 0) {
                    x[t - 1][words[t - 1 - j]]++;
                }
            }
        }
        return Nd4j.createFromArray(x);
    }
}
