// expects: Your answer writes into words: work on a copy, words.clone().
import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        float[][] n = new float[V][V];
        for (int t = 1; t < words.length; t++) {
            n[words[t - 1]][words[t]]++;
            words[t - 1] = 0;
        }
        return Nd4j.createFromArray(n);
    }
}
