import contract.HebbWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyHebbWeights implements HebbWeights {
    @Override
    public INDArray weights(int[][] patterns) {
        int N = patterns[0].length;
        double[][] W = new double[N][N];
        for (int[] x : patterns) {
            for (int i = 0; i < N; i++) {
                for (int j = 0; j < N; j++) {
                    if (i != j) {
                        W[i][j] += x[i] * x[j] / (double) N;
                    }
                }
            }
        }
        return Nd4j.createFromArray(W);
    }
}
