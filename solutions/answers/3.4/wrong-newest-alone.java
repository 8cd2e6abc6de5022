// expects: Only the newest word is there: block j shows w_{t−1−j}, for j from 0 to k − 1.
import contract.WordWindows;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyWordWindows implements WordWindows {
    @Override
    public INDArray windows(int[] words, int k, int V) {
        float[][] x = new float[words.length - 1][k * V];
        for (int t = 1; t < words.length; t++) {
            x[t - 1][words[t - 1]] = 1;
        }
        return Nd4j.createFromArray(x);
    }
}
