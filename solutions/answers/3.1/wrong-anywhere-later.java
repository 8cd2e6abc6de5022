// expects: Words that stand anywhere later are counted; only the next one is.
import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        float[][] n = new float[V][V];
        for (int t = 0; t < words.length; t++) {
            for (int u = t + 1; u < words.length; u++) {
                n[words[t]][words[u]]++;
            }
        }
        return Nd4j.createFromArray(n);
    }
}
