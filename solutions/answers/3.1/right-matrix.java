import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        INDArray n = Nd4j.zeros(V, V);
        for (int i = 0; i < words.length - 1; i++) {
            int a = words[i];
            int b = words[i + 1];
            n.putScalar(a, b, n.getDouble(a, b) + 1);
        }
        return n;
    }
}
