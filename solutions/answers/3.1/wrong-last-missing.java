// expects: The last pair is missing: the last word follows another too.
import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        float[][] n = new float[V][V];
        for (int t = 0; t < words.length - 2; t++) {
            n[words[t]][words[t + 1]]++;
        }
        return Nd4j.createFromArray(n);
    }
}
