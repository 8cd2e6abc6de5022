// expects: A window may reach before the text: where t − 1 − j is below 0 there is no word, and the block stays zeros.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        INDArray x = Nd4j.zeros(words.length - 1, k * V);
        for (int t = 1; t < words.length; t++) {
            for (int j = 0; j < k; j++) {
                int word = words[t - 1 - j];
                x.putScalar(t - 1, j * V + word, 1);
            }
        }
        return x;
    }
}
