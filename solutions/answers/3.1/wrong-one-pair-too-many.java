// expects: One pair too many: nothing follows the last word, so the place of a pair's second word stays below T.
import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        INDArray n = Nd4j.zeros(V, V);
        for (int t = 0; t < words.length; t++) {
            int a = words[t];
            int b = words[t + 1];
            n.putScalar(a, b, n.getDouble(a, b) + 1);
        }
        return n;
    }
}
