import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        INDArray x = Nd4j.zeros(words.length - 1, k * V);
        for (int row = 0; row < words.length - 1; row++) {
            for (int j = 0; j <= Math.min(row, k - 1); j++) {
                x.putScalar(row, j * V + words[row - j], 1);
            }
        }
        return x;
    }
}
