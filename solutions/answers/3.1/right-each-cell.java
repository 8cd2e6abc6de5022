import contract.PairCounts;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyPairCounts implements PairCounts {
    @Override
    public INDArray count(int[] words, int V) {
        float[][] n = new float[V][V];
        for (int a = 0; a < V; a++) {
            for (int b = 0; b < V; b++) {
                for (int t = words.length - 1; t > 0; t--) {
                    n[a][b] += words[t - 1] == a && words[t] == b ? 1 : 0;
                }
            }
        }
        return Nd4j.createFromArray(n);
    }
}
