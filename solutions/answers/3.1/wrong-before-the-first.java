// expects: One pair too many: nothing stands before the first word, so begin at t = 1.
import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        float[][] n = new float[V][V];
        for (int t = 0; t < words.length; t++) {
            n[words[t - 1]][words[t]] += 1;
        }
        return Nd4j.createFromArray(n);
    }
}
