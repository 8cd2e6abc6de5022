import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        int N = (int) x.size(0);
        int D = (int) x.size(1);
        int H = (int) s.size(1);
        double[][] result = new double[N][H];
        for (int n = 0; n < N; n++) {
            for (int h = 0; h < H; h++) {
                double z = b.getDouble(h);
                for (int d = 0; d < D; d++) {
                    z += x.getDouble(n, d) * Wx.getDouble(d, h);
                }
                for (int k = 0; k < H; k++) {
                    z += s.getDouble(n, k) * Wh.getDouble(k, h);
                }
                result[n][h] = Math.tanh(z);
            }
        }
        return Nd4j.create(result);
    }
}
