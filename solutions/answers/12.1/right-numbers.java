import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        int T = (int) x.size(0);
        int N = (int) x.size(1);
        int D = (int) x.size(2);
        float[][][] y = new float[T][N][D];
        for (int t = 0; t < T; t++) {
            for (int n = 0; n < N; n++) {
                int from = t < lengths[n] ? lengths[n] - 1 - t : t;
                for (int d = 0; d < D; d++) {
                    y[t][n][d] = x.getFloat(from, n, d);
                }
            }
        }
        return Nd4j.createFromArray(y);
    }
}
