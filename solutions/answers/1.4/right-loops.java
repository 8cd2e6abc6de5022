import contract.TimeFirst;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTimeFirst implements TimeFirst {
    @Override
    public INDArray timeFirst(INDArray batch) {
        int N = (int) batch.size(0), T = (int) batch.size(1), D = (int) batch.size(2);
        float[][][] result = new float[T][N][D];
        for (int n = 0; n < N; n++) {
            for (int t = 0; t < T; t++) {
                for (int d = 0; d < D; d++) {
                    result[t][n][d] = batch.getFloat(n, t, d);
                }
            }
        }
        return Nd4j.createFromArray(result);
    }
}
