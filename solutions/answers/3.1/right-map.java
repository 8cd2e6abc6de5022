import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        java.util.Map<Integer, Integer> pairs = new java.util.TreeMap<>();
        for (int t = 1; t < words.length; t++) {
            pairs.merge(words[t - 1] * V + words[t], 1, Integer::sum);
        }
        INDArray n = Nd4j.create(1, V * V);
        pairs.forEach((pair, times) -> n.putScalar(pair, times));
        return n.reshape(V, V);
    }
}
