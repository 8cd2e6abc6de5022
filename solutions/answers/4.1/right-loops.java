import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        int N = (int) x.size(0);
        int D = (int) x.size(1);
        int H = (int) h.size(1);
        double[][] result = new double[N][H];
        for (int n = 0; n < N; n++) {
            for (int j = 0; j < H; j++) {
                double a = b.getDouble(j);
                for (int d = 0; d < D; d++) {
                    a += x.getDouble(n, d) * Wx.getDouble(d, j);
                }
                for (int k = 0; k < H; k++) {
                    a += h.getDouble(n, k) * Wh.getDouble(k, j);
                }
                result[n][j] = Math.tanh(a);
            }
        }
        return Nd4j.create(result);
    }
}
